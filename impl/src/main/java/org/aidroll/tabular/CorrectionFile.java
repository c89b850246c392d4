package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.finding.Outcome;
import org.apiguardian.api.API;

/**
 * Reads what was corrected ({@code corrections.csv}), from CSV, XLSX or XLS.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key</td><td>no correction</td></tr>
 * <tr><td>{@code finding}, 差错代码</td><td>the code of the finding as {@code findings.csv} names it, or the id of a rule</td><td>no correction</td></tr>
 * <tr><td>{@code field}, 字段</td><td>the column or the benefit; the column may be absent</td><td>the only error of that code</td></tr>
 * <tr><td>{@code before}, 更正前</td><td>what stood there</td><td>empty: nothing stood there</td></tr>
 * <tr><td>{@code after}, 更正后</td><td>what stands there now</td><td>empty: it was taken away</td></tr>
 * <tr><td>{@code person}, 更正人</td><td>who corrected it, by name</td><td>no correction: who reviews is responsible (C21)</td></tr>
 * <tr><td>{@code corrected_on}, 更正日期</td><td>20201115, 2020-11-15, 2020/11/15, 2020年11月15日 or a spreadsheet's day number</td><td>no correction</td></tr>
 * <tr><td>{@code self_detected}, 自查发现</td><td>是 or YES, 否 or NO: whether the school found it by itself</td><td>no</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CorrectionFile {
    private static final HeaderNames<CorrectionField> NAMES =
            HeaderNames.of(CorrectionField.class, "correction-headers.yaml");

    private final ListFile<CorrectionField, Correction> list;

    /** A reader with the usual bounds. */
    public CorrectionFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public CorrectionFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, CorrectionRows.NEEDED, CorrectionRows::new, limits);
    }

    /** Reads the corrections in the order of the file; no value where the header is missing. */
    public Outcome<List<Correction>> read(Path file) {
        return list.read(file);
    }
}
