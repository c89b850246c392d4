package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.tier.Application;
import org.apiguardian.api.API;

/**
 * Reads the applications of families (认定申请) from CSV, XLSX or XLS.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code student}, 学生</td><td>the pupil's key</td><td>no application</td></tr>
 * <tr><td>{@code applied_on}, 申请日期</td><td>20200915, 2020-09-15, 2020/9/15, 2020年9月15日 or a spreadsheet's day
 * number</td><td>no application</td></tr>
 * <tr><td>{@code claimed}, 申请类型</td><td>the code of a category, such as {@code DISABLED}</td><td>no
 * application</td></tr>
 * <tr><td>{@code income_per_head}, 人均收入</td><td>yuan, not negative, for whatever span the form asks</td><td>finding
 * where it is unknown</td></tr>
 * <tr><td>{@code score}, 得分</td><td>a number not below 0, at most four decimals</td><td>finding where it is
 * unknown</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ApplicationFile {
    private static final HeaderNames<ApplicationField> NAMES =
            HeaderNames.of(ApplicationField.class, "application-headers.yaml");

    private final ListFile<ApplicationField, Application> list;

    /** A reader with the usual bounds. */
    public ApplicationFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public ApplicationFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, ApplicationRows.NEEDED, ApplicationRows::new, limits);
    }

    /** Reads the applications in the order of the file; no value where the header is missing. */
    public Outcome<List<Application>> read(Path applications) {
        return list.read(applications);
    }
}
