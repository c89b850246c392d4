package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.identity.Sex;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.junit.jupiter.api.Test;

/** Rule 2: under an equal number a name one character apart is a brother's or sister's where the sex is another. */
class SameIdRuleTest {
    private static final NameComparison NAMES = NameComparison.standard();

    private static boolean isAuto(RegistryRecord row, Student pupil) {
        var proposals =
                new SameIdRule(NAMES, new TwinGuard(NAMES)).propose(listed(row), new RollIndex(Roll.of(pupil), NAMES));
        assertThat(proposals).hasSize(1);
        return proposals.get(0).isAuto();
    }

    @Test
    void a_name_one_character_apart_and_another_sex_are_for_a_person_to_decide() {
        assertThat(isAuto(row(2, "秦小荷", ID, b -> b.sex(Sex.FEMALE)), boy())).isFalse();
        assertThat(isAuto(row(2, "秦小荷", ID, b -> b.sex(Sex.MALE)), boy())).isTrue();
    }

    @Test
    void another_writing_of_the_name_and_another_sex_are_a_slip_in_the_sex() {
        assertThat(isAuto(row(2, "秦晓满", ID, b -> b.sex(Sex.FEMALE)), boy())).isTrue();
    }

    /** Without identity numbers the sex may be unknown on either side. */
    @Test
    void a_sex_that_is_not_known_speaks_against_nobody() {
        var unsaid = row(2, "秦小荷", "", b -> b.rollNumber("2019001"));
        assertThat(isAuto(unsaid, pupil("boy", "秦小满", b -> b.rollNumber("2019001"))))
                .isTrue();
        var girl = row(2, "秦小荷", "", b -> b.rollNumber("2019001").sex(Sex.FEMALE));
        assertThat(isAuto(girl, pupil("boy", "秦小满", b -> b.rollNumber("2019001").sex(null))))
                .isTrue();
        assertThat(isAuto(girl, pupil("boy", "秦小满", b -> b.rollNumber("2019001"))))
                .isFalse();
    }
}
