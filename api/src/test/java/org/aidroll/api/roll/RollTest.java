package org.aidroll.api.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final String ID = "430482201302140015";
    private static final Enrolment THIRD_GRADE = Enrolment.dayPupil("2143048201", Stage.PRIMARY, 3);

    private static Student pupil(String key) {
        return Student.builder(StudentKey.of(key), PersonName.of("沈知禾"), THIRD_GRADE)
                .build();
    }

    @Test
    void the_pupils_keep_the_order_in_which_they_were_read() {
        var roll = Roll.of(pupil("9"), pupil("10"), pupil("1"));
        assertThat(roll.students())
                .extracting(Student::key)
                .extracting(StudentKey::value)
                .containsExactly("9", "10", "1");
    }

    @Test
    void a_pupil_is_found_by_key_and_a_school_by_code() {
        var pupil = pupil("17");
        var school =
                new School("2143048201", "镇中心小学", Division.of("430482101"), Set.of(Stage.PRIMARY), SchoolKind.PUBLIC);
        var roll = Roll.of(List.of(school), List.of(pupil));
        assertThat(roll.student(StudentKey.of("17"))).contains(pupil);
        assertThat(roll.student(StudentKey.of("18"))).isEmpty();
        assertThat(roll.school("2143048201")).contains(school);
        assertThat(roll.school("2143048202")).isEmpty();
    }

    @Test
    void two_pupils_of_one_key_are_refused_and_a_personal_key_is_masked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roll.of(pupil("17"), pupil("17")))
                .withMessage("two pupils with the key 17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roll.of(pupil("G" + ID), pupil("G" + ID)))
                .withMessage("two pupils with the key G430***********0015");
    }

    @Test
    void two_schools_of_one_code_are_refused() {
        var school = new School("2143048201", "甲校", Division.of("430482"), Set.of(), SchoolKind.PUBLIC);
        var other = new School("2143048201", "乙校", Division.of("430482"), Set.of(), SchoolKind.PRIVATE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roll.of(List.of(school, other), List.of()))
                .withMessage("two schools with the code 2143048201");
    }

    @Test
    void printing_a_roll_counts_and_names_nobody() {
        assertThat(Roll.of(pupil("17"), pupil("18"))).hasToString("Roll[2 pupils, 0 schools]");
    }

    @Test
    void a_pupil_has_what_the_roll_has() {
        var pupil = Student.builder(StudentKey.of("17"), PersonName.of("沈知禾"), THIRD_GRADE)
                .id(" " + ID)
                .rollNumber("G" + ID)
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(2013, 2, 14))
                .build();
        assertThat(pupil.key()).isEqualTo(StudentKey.of("17"));
        assertThat(pupil.name()).isEqualTo(PersonName.of("沈知禾"));
        assertThat(pupil.enrolment()).isEqualTo(THIRD_GRADE);
        assertThat(pupil.id()).contains(WrittenId.of(" " + ID));
        assertThat(pupil.rollNumber()).contains("G" + ID);
        assertThat(pupil.sex()).contains(Sex.FEMALE);
        assertThat(pupil.birthDate()).contains(LocalDate.of(2013, 2, 14));
    }

    @Test
    void what_is_blank_on_the_roll_is_not_there() {
        var pupil = Student.builder(StudentKey.of("17"), PersonName.of("沈知禾"), THIRD_GRADE)
                .id(" ")
                .rollNumber("")
                .build();
        assertThat(pupil.id()).isEmpty();
        assertThat(pupil.rollNumber()).isEmpty();
        assertThat(pupil.sex()).isEmpty();
        assertThat(pupil.birthDate()).isEmpty();
    }

    @Test
    void printing_a_pupil_shows_no_personal_datum() {
        var pupil = Student.builder(StudentKey.of("G" + ID), PersonName.of("沈知禾"), THIRD_GRADE)
                .id(ID)
                .rollNumber("G" + ID)
                .birthDate(LocalDate.of(2013, 2, 14))
                .build();
        assertThat(pupil).hasToString("Student[G430***********0015]");
    }

    @Test
    void a_grade_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enrolment.boarder("2143048201", Stage.JUNIOR, 0))
                .withMessage("grade 0 is below 1");
        assertThat(Enrolment.boarder("2143048201", Stage.JUNIOR, 1).grade()).isOne();
    }

    @Test
    void the_two_short_ways_to_enrol_differ_in_boarding_only() {
        var boarder = Enrolment.boarder("2143048201", Stage.PRIMARY, 3);
        assertThat(boarder.boarding()).isEqualTo(Boarding.BOARDER);
        assertThat(Enrolment.dayPupil("2143048201", Stage.PRIMARY, 3).boarding())
                .isEqualTo(Boarding.DAY);
        assertThat(boarder.status()).isEqualTo(RollStatus.ENROLLED);
        assertThat(boarder.withStatus(RollStatus.SUSPENDED))
                .isEqualTo(new Enrolment("2143048201", Stage.PRIMARY, 3, "", Boarding.BOARDER, RollStatus.SUSPENDED));
    }
}
