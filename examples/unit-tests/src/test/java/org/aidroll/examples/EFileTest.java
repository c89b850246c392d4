package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** One e-file alone: what is missing, and what was typed off a document and is not the pupil's. */
class EFileTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 20);
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final Student PUPIL = Student.builder(
                    StudentKey.of("17"), PersonName.of("秦小满"), Enrolment.boarder("2143048201", Stage.PRIMARY, 3))
            .id("430482201104120005")
            .build();

    private static EFileReport check(EFile file) {
        var identified = AidEngines.identifier().identify(Roll.of(PUPIL), List.of());
        var tiers = AidEngines.tierAssigner().assign(identified, PACK, DAY);
        var request =
                new EFileRequest(identified, tiers, List.of(), PACK, SchoolTerm.parse("2020-AUTUMN"), List.of(file));
        return AidEngines.eFileValidator().validate(request).report(PUPIL.key()).orElseThrow();
    }

    @Test
    void another_childs_identity_document_is_found() {
        var typed = new Transcribed(DocumentField.ID_NUMBER, "430482201104120021", "张老师", DAY);
        var report = check(EFile.of(PUPIL.key(), new EFileDocument("PUPIL_ID", List.of(), List.of(typed))));
        assertThat(report.state()).isEqualTo(EFileState.TO_FIX);
        assertThat(report.findings().stream().map(AidEngines.explainer(PACK, Locale.CHINA)::sentence))
                .contains("学生身份证件上的证件号（430***********0021）与应属人员的不一致");
    }

    @Test
    void an_empty_file_says_which_photographs_are_to_be_taken() {
        assertThat(check(EFile.of(PUPIL.key())).open())
                .extracting(status -> status.slot().name())
                .contains("PUPIL_ID.FRONT", "PUPIL_HOUSEHOLD.PAGE", "PAYEE_CARD.FRONT");
    }
}
