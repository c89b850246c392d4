package org.aidroll.efile;

import java.time.LocalDate;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.finding.FindingCode;

/** All checks of one pupil's e-file, in order. */
final class PupilChecks {
    private final DocumentTypes types;
    private final DocumentChecks documents;
    private final PersonCheck persons = new PersonCheck();
    private final HouseholdCheck households;
    private final PayeeCheck payees;
    private final ClaimCheck claims;

    PupilChecks(DocumentTypes types, LocalDate assessmentDate) {
        var family = new Family();
        this.types = types;
        this.documents = new DocumentChecks(assessmentDate);
        this.households = new HouseholdCheck(family, persons);
        this.payees = new PayeeCheck(family, persons, types.payees());
        this.claims = new ClaimCheck(types);
    }

    void check(PupilCase pupil) {
        for (int place = 0; place < types.size(); place++) {
            ReadDocument own = pupil.own(place);
            if (own != null) {
                documents.check(own, pupil.findings());
            }
        }
        unknown(pupil);
        persons.check(pupil);
        households.check(pupil);
        payees.check(pupil);
        claims.check(pupil);
    }

    private void unknown(PupilCase pupil) {
        ReadFile file = pupil.ownFile();
        if (file != null) {
            for (EFileDocument document : file.file().documents()) {
                if (types.place(document.type()) < 0) {
                    String shown = DocumentFindings.shown(document.type());
                    pupil.findings().at(shown, FindingCode.DOCUMENT_UNKNOWN, shown);
                }
            }
        }
    }
}
