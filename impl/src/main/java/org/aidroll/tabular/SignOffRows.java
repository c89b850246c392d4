package org.aidroll.tabular;

import java.util.List;
import java.util.function.Consumer;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;

/** Makes sign-offs of the data rows of one file. */
final class SignOffRows implements HeadedRows.Data<SignOffField> {
    static final List<SignOffField> NEEDED =
            List.of(SignOffField.STUDENT, SignOffField.LEVEL, SignOffField.PERSON, SignOffField.SIGNED_ON);

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<SignOff> signOffs;

    SignOffRows(Location file, Consumer<Finding> findings, Consumer<SignOff> signOffs) {
        this.file = file;
        this.findings = findings;
        this.signOffs = signOffs;
    }

    @Override
    public boolean names(Header<SignOffField> header, TableRow row) {
        return DateText.parse(header.text(SignOffField.SIGNED_ON, row)).isPresent();
    }

    @Override
    public void accept(Header<SignOffField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        var student = values.student(SignOffField.STUDENT);
        values.missing(SignOffField.LEVEL, Severity.MAJOR);
        var level = values.label(Labels.REVIEW_LEVEL, SignOffField.LEVEL, Severity.MAJOR);
        values.missing(SignOffField.PERSON, Severity.MAJOR);
        String person = values.text(SignOffField.PERSON);
        values.missing(SignOffField.SIGNED_ON, Severity.MAJOR);
        var signedOn = values.date(SignOffField.SIGNED_ON);
        if (student != null && level != null && !person.isBlank() && signedOn != null) {
            signOffs.accept(new SignOff(level, person, student, values.text(SignOffField.RECORD_VERSION), signedOn));
        }
    }
}
