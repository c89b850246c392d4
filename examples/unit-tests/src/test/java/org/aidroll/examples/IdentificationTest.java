package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** Identification alone: who on the roll is named by a list. Nothing is thrown for a bad row; it becomes a finding. */
class IdentificationTest {
    private static final String ID = "430482201104120005";
    private static final Student PUPIL = Student.builder(
                    StudentKey.of("17"), PersonName.of("秦小满"), Enrolment.boarder("2143048201", Stage.PRIMARY, 3))
            .id(ID)
            .build();

    private static Registry list(String name, String id) {
        var row = RegistryRecord.of(2, HardshipCategory.of("ORPHAN"), PersonName.of(name), WrittenId.of(id));
        return Registry.of(RegistrySource.of("orphans-2020", "民政局"), row);
    }

    @Test
    void a_number_with_a_quote_and_spaces_is_the_same_number() {
        var identified =
                AidEngines.identifier().identify(Roll.of(PUPIL), List.of(list("秦 小满", "'430482 20110412 0005")));
        assertThat(identified.links()).singleElement().satisfies(link -> assertThat(link.decision())
                .isEqualTo(LinkDecision.AUTO));
    }

    @Test
    void the_same_number_under_another_name_is_for_a_person_to_decide() {
        var identified = AidEngines.identifier().identify(Roll.of(PUPIL), List.of(list("乔木青", ID)));
        assertThat(identified.linksOf(PUPIL.key())).singleElement().satisfies(link -> assertThat(link.decision())
                .isEqualTo(LinkDecision.REVIEW));
        assertThat(identified.findings())
                .anyMatch(finding -> finding.code() == FindingCode.NAME_DIFFERS && finding.isAbout("17"));
    }
}
