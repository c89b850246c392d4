package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.finding.Outcome;
import org.apiguardian.api.API;

/**
 * Reads the counts of past months ({@code error_history.csv}), such as the {@code error_rates.csv} of earlier runs put
 * together, from CSV, XLSX or XLS; other columns are passed over.
 *
 * <table>
 * <caption>Columns, in any order</caption>
 * <tr><th>header</th><th>content</th><th>where it is missing or unknown</th></tr>
 * <tr><td>{@code school_code}, 学校标识码</td><td>10 digits</td><td>no count</td></tr>
 * <tr><td>{@code month}, 月份</td><td>2020-10</td><td>no count</td></tr>
 * <tr><td>{@code n}, 检查学生</td><td>how many records the frame held</td><td>no count</td></tr>
 * <tr><td>{@code x}, 有差错</td><td>how many of them had an error, MAJOR or worse; at most n</td><td>no count</td></tr>
 * <tr><td>{@code fresh}, 新增差错</td><td>how many of these were new, came back or were overdue; at most x; the column may be absent</td><td>x</td></tr>
 * </table>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ErrorHistoryFile {
    private static final HeaderNames<ErrorHistoryField> NAMES =
            HeaderNames.of(ErrorHistoryField.class, "error-history-headers.yaml");

    private final ListFile<ErrorHistoryField, SchoolCount> list;

    /** A reader with the usual bounds. */
    public ErrorHistoryFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public ErrorHistoryFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, ErrorHistoryRows.NEEDED, ErrorHistoryRows::new, limits);
    }

    /** Reads the counts in the order of the file; no value where the header is missing. */
    public Outcome<List<SchoolCount>> read(Path file) {
        return list.read(file);
    }
}
