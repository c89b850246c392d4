package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identification.LinkRuling;
import org.apiguardian.api.API;

/**
 * Reads what people decided about rows of lists ({@code decisions.csv}), from CSV, XLSX or XLS.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key</td><td>no ruling</td></tr>
 * <tr><td>{@code registry}, 名册</td><td>the list's file name, its ending left out or not</td><td>no ruling</td></tr>
 * <tr><td>{@code registry_row}, 名册行号</td><td>the line as a person sees it, from 1</td><td>no ruling</td></tr>
 * <tr><td>{@code decision}, 认定</td><td>LINK or 认定; NO_LINK or 否定</td><td>no ruling; where person,
 * reason and date are empty too, the row waits, and that is worth knowing only</td></tr>
 * <tr><td>{@code person}, 认定人</td><td>who decided, by name</td><td>no ruling: who reviews is responsible (C21)</td></tr>
 * <tr><td>{@code reason}, 理由</td><td>why</td><td>not there</td></tr>
 * <tr><td>{@code date}, 日期</td><td>20201115, 2020-11-15, 2020/11/15, 2020年11月15日 or a spreadsheet's day number</td>
 * <td>no ruling</td></tr>
 * <tr><td>{@code row_digest}, 行摘要</td><td>16 hexadecimal digits: the content of the row that was decided on</td>
 * <td>the line alone says which row is meant; a word of another form is that of no row</td></tr>
 * </table>
 *
 * <p>Further columns are passed over: a work queue has what is needed to decide beside its first seven.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RulingFile {
    private static final HeaderNames<RulingField> NAMES = HeaderNames.of(RulingField.class, "ruling-headers.yaml");

    private final ListFile<RulingField, LinkRuling> list;

    /** A reader with the usual bounds. */
    public RulingFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public RulingFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, RulingRows.NEEDED, RulingRows::new, limits);
    }

    /** Reads the rulings in the order of the file; no value where the header is missing. */
    public Outcome<List<LinkRuling>> read(Path rulings) {
        return list.read(rulings);
    }
}
