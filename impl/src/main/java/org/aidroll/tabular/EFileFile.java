package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.finding.Outcome;
import org.apiguardian.api.API;

/**
 * Reads a list of e-files ({@code efiles.csv}), from CSV, XLSX or XLS: which file is which side of which document, and what
 * was read off it. A row names a file, a value, or both; what two persons typed is two rows.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key</td><td>no record</td></tr>
 * <tr><td>{@code slot}, 证件</td><td>the document's code in the pack, and behind a dot the side's where it has several:
 * {@code PUPIL_ID.FRONT}, {@code PAYEE_CARD}</td><td>no record</td></tr>
 * <tr><td>{@code file}, 文件</td><td>the file's path within the folder of files</td><td>nothing but a value</td></tr>
 * <tr><td>{@code field}, 项目</td><td>what was read: a constant of
 * {@link org.aidroll.api.policy.DocumentField}, or 姓名, 身份证号, 银行卡号 …</td><td>nothing but a file; where it is
 * unknown, the value is left out</td></tr>
 * <tr><td>{@code value}, 内容</td><td>what was typed, as it was typed; judged with the e-file, not here</td>
 * <td>nothing but a file</td></tr>
 * <tr><td>{@code keyed_by}, 录入人</td><td>who typed it</td><td>finding of kind MINOR where a value was typed; all
 * without a name count as one person</td></tr>
 * <tr><td>{@code keyed_at}, 录入日期</td><td>20201115, 2020-11-15, 2020/11/15, 2020年11月15日 or a spreadsheet's day
 * number: when it was typed, or the file handed in</td><td>not there</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EFileFile {
    private static final HeaderNames<EFileField> NAMES = HeaderNames.of(EFileField.class, "efile-headers.yaml");

    private final ListFile<EFileField, EFileRecord> list;

    /** A reader with the usual bounds. */
    public EFileFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public EFileFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, EFileRows.NEEDED, EFileRows::new, limits);
    }

    /** Reads the records in the order of the file; no value where the header is missing. */
    public Outcome<List<EFileRecord>> read(Path efiles) {
        return list.read(efiles);
    }
}
