package org.aidroll.tabular;

import java.util.List;
import java.util.function.Consumer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.verification.Verification;

/** Makes visits of the data rows of one file. */
final class VisitRows implements HeadedRows.Data<VisitField> {
    static final List<VisitField> NEEDED =
            List.of(VisitField.STUDENT, VisitField.TYPE, VisitField.BY, VisitField.AT, VisitField.RESULT);

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<Verification> visits;

    VisitRows(Location file, Consumer<Finding> findings, Consumer<Verification> visits) {
        this.file = file;
        this.findings = findings;
        this.visits = visits;
    }

    @Override
    public boolean names(Header<VisitField> header, TableRow row) {
        return !header.text(VisitField.STUDENT, row).isEmpty()
                && !header.text(VisitField.TYPE, row).isEmpty();
    }

    @Override
    public void accept(Header<VisitField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        var student = values.student(VisitField.STUDENT);
        values.missing(VisitField.TYPE, Severity.MAJOR);
        values.missing(VisitField.BY, Severity.MAJOR);
        values.missing(VisitField.AT, Severity.MAJOR);
        // A printed plan comes back with visits that were not made yet.
        values.missing(VisitField.RESULT, Severity.MINOR);
        var type = values.label(Labels.VISIT_TYPE, VisitField.TYPE, Severity.MAJOR);
        var result = values.label(Labels.VISIT_RESULT, VisitField.RESULT, Severity.MAJOR);
        String by = values.text(VisitField.BY);
        var at = values.date(VisitField.AT);
        if (student != null && type != null && result != null && at != null && !by.isEmpty()) {
            String maker = values.text(VisitField.ENTERED_BY);
            visits.accept(new Verification(
                    student,
                    type,
                    by,
                    at,
                    result,
                    values.text(VisitField.REMARK),
                    maker.isEmpty() ? null : maker,
                    file.row(row.line())));
        }
    }
}
