package org.aidroll.tabular;

import java.util.List;
import java.util.function.Consumer;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.tabular.Labels.Answer;

/** Makes corrections of the data rows of one file. */
final class CorrectionRows implements HeadedRows.Data<CorrectionField> {
    static final List<CorrectionField> NEEDED = List.of(
            CorrectionField.STUDENT, CorrectionField.FINDING, CorrectionField.PERSON, CorrectionField.CORRECTED_ON);

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<Correction> corrections;

    CorrectionRows(Location file, Consumer<Finding> findings, Consumer<Correction> corrections) {
        this.file = file;
        this.findings = findings;
        this.corrections = corrections;
    }

    @Override
    public boolean names(Header<CorrectionField> header, TableRow row) {
        return DateText.parse(header.text(CorrectionField.CORRECTED_ON, row)).isPresent();
    }

    @Override
    public void accept(Header<CorrectionField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        var student = values.student(CorrectionField.STUDENT);
        values.missing(CorrectionField.FINDING, Severity.MAJOR);
        values.missing(CorrectionField.PERSON, Severity.MAJOR);
        values.missing(CorrectionField.CORRECTED_ON, Severity.MAJOR);
        String finding = values.text(CorrectionField.FINDING);
        String person = values.text(CorrectionField.PERSON);
        var correctedOn = values.date(CorrectionField.CORRECTED_ON);
        var own = values.label(Labels.SELF_DETECTED, CorrectionField.SELF_DETECTED, Severity.MINOR);
        if (student != null && !finding.isBlank() && !person.isBlank() && correctedOn != null) {
            corrections.accept(new Correction(
                    student,
                    finding,
                    values.text(CorrectionField.FIELD),
                    values.text(CorrectionField.BEFORE),
                    values.text(CorrectionField.AFTER),
                    person,
                    correctedOn,
                    own == Answer.YES));
        }
    }
}
