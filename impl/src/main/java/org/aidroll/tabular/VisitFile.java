package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.verification.Verification;
import org.apiguardian.api.API;

/**
 * Reads visits (三联访, {@code verifications.csv}) from CSV, XLSX or XLS.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key</td><td>no visit</td></tr>
 * <tr><td>{@code type}, 走访方式</td><td>HOME_VISIT or 上门走访; PHONE or 电话询问; VILLAGE_PATROL or 驻村巡访</td><td>no
 * visit</td></tr>
 * <tr><td>{@code by}, 走访人</td><td>who went or called, by name</td><td>no visit</td></tr>
 * <tr><td>{@code at}, 走访日期</td><td>20201115, 2020-11-15, 2020/11/15, 2020年11月15日 or a spreadsheet's day number</td>
 * <td>no visit</td></tr>
 * <tr><td>{@code result}, 结果</td><td>AGREES or 相符; PARTLY or 部分相符; DIFFERS or 不符; NOT_REACHED or 未联系上</td>
 * <td>no visit: one not yet made</td></tr>
 * <tr><td>{@code remark}, 备注</td><td>what differs, in words</td><td>not there</td></tr>
 * <tr><td>{@code entered_by}, 录入人</td><td>who had entered the record, by name: the policy may say that this person's own
 * visit is no check</td><td>not known</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VisitFile {
    private static final HeaderNames<VisitField> NAMES = HeaderNames.of(VisitField.class, "visit-headers.yaml");

    private final ListFile<VisitField, Verification> list;

    /** A reader with the usual bounds. */
    public VisitFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public VisitFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, VisitRows.NEEDED, VisitRows::new, limits);
    }

    /** Reads the visits in the order of the file; no value where the header is missing. */
    public Outcome<List<Verification>> read(Path visits) {
        return list.read(visits);
    }
}
