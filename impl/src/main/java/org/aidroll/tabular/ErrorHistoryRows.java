package org.aidroll.tabular;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.jspecify.annotations.Nullable;

/** Makes counts of the data rows of one file. */
final class ErrorHistoryRows implements HeadedRows.Data<ErrorHistoryField> {
    static final List<ErrorHistoryField> NEEDED =
            List.of(ErrorHistoryField.SCHOOL_CODE, ErrorHistoryField.MONTH, ErrorHistoryField.N, ErrorHistoryField.X);

    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<SchoolCount> counts;

    ErrorHistoryRows(Location file, Consumer<Finding> findings, Consumer<SchoolCount> counts) {
        this.file = file;
        this.findings = findings;
        this.counts = counts;
    }

    @Override
    public boolean names(Header<ErrorHistoryField> header, TableRow row) {
        return CODE.matcher(header.text(ErrorHistoryField.SCHOOL_CODE, row)).matches();
    }

    @Override
    public void accept(Header<ErrorHistoryField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        String school = values.matching(ErrorHistoryField.SCHOOL_CODE, CODE);
        String month = values.matching(ErrorHistoryField.MONTH, MONTH);
        String n = values.matching(ErrorHistoryField.N, COUNT);
        String x = atMost(values, ErrorHistoryField.X, n);
        // Where no file of old has it, every error is taken for a new one.
        String fresh = values.text(ErrorHistoryField.FRESH).isEmpty() ? x : atMost(values, ErrorHistoryField.FRESH, x);
        if (school != null && month != null && n != null && x != null && fresh != null) {
            counts.accept(new SchoolCount(
                    school,
                    YearMonth.parse(month),
                    Integer.parseInt(n),
                    Integer.parseInt(x),
                    Integer.parseInt(fresh),
                    0,
                    0,
                    0,
                    0,
                    0));
        }
    }

    private static @Nullable String atMost(
            Values<ErrorHistoryField> values, ErrorHistoryField field, @Nullable String whole) {
        String part = values.matching(field, COUNT);
        if (part != null && whole != null && Integer.parseInt(part) > Integer.parseInt(whole)) {
            values.unknown(field, part);
            return null;
        }
        return part;
    }
}
