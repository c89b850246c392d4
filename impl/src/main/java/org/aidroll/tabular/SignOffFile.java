package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.finding.Outcome;
import org.apiguardian.api.API;

/**
 * Reads who reviewed which record when ({@code sign_offs.csv}, C21), from CSV, XLSX or XLS.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key</td><td>no sign-off</td></tr>
 * <tr><td>{@code level}, 审核层级</td><td>TEACHER_ENTRY or 教师录入, VISIT or 走访, SCHOOL_REVIEW or 学校审核, TOWNSHIP_REVIEW or 乡镇审核,
 * COUNTY_REVIEW or 县级审核</td><td>no sign-off</td></tr>
 * <tr><td>{@code person}, 审核人</td><td>who signed, by name</td><td>no sign-off: who reviews is responsible (C21)</td></tr>
 * <tr><td>{@code record_version}, 记录版本</td><td>which version of the record; the column may be absent</td><td>not known: a change after that day voids it</td></tr>
 * <tr><td>{@code signed_on}, 审核日期</td><td>20201115, 2020-11-15, 2020/11/15, 2020年11月15日 or a spreadsheet's day number</td><td>no sign-off</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SignOffFile {
    private static final HeaderNames<SignOffField> NAMES = HeaderNames.of(SignOffField.class, "sign-off-headers.yaml");

    private final ListFile<SignOffField, SignOff> list;

    /** A reader with the usual bounds. */
    public SignOffFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public SignOffFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, SignOffRows.NEEDED, SignOffRows::new, limits);
    }

    /** Reads the sign-offs in the order of the file; no value where the header is missing. */
    public Outcome<List<SignOff>> read(Path file) {
        return list.read(file);
    }
}
