package org.aidroll.api.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

class TierAssignmentTest {

    @Test
    void the_codes_are_those_of_the_categories_in_their_order() {
        var pupil = Student.builder(
                        StudentKey.of("17"), PersonName.of("沈知禾"), Enrolment.dayPupil("2143048201", Stage.PRIMARY, 3))
                .build();
        var dibao = HardshipCategory.of("DIBAO");
        var orphan = HardshipCategory.of("ORPHAN");
        var assignment = new TierAssignment(
                pupil,
                List.of(new CategoryEvidence(dibao, List.of()), new CategoryEvidence(orphan, List.of())),
                true,
                List.of());
        assertThat(assignment.categoryCodes()).containsExactly(dibao, orphan);
        assertThat(assignment.toString()).doesNotContain("沈");
    }
}
