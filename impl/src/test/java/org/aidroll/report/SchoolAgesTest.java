package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidroll.SampleRolls;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages of the compulsory stages by the Compulsory Education Law, articles 2 and 11. */
class SchoolAgesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 1);

    private static boolean isOff(Stage stage, String born) {
        var pupil = SampleRolls.primaryBoarder();
        return new SchoolAges()
                .isOff(
                        Student.builder(pupil.key(), pupil.name(), SampleRolls.enrolled(stage, Boarding.DAY))
                                .birthDate(born == null ? null : LocalDate.parse(born))
                                .build(),
                        FIRST_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, 2014-09-02, true", "PRIMARY, 2014-09-01, false", "PRIMARY, 2007-09-02, false",
        "PRIMARY, 2007-09-01, true", "JUNIOR, 2009-09-02, true", "JUNIOR, 2009-09-01, false",
        "JUNIOR, 2004-09-02, false", "JUNIOR, 2004-09-01, true", "SENIOR, 1990-01-01, false"
    })
    void a_stage_has_its_ages_in_whole_years_on_the_first_of_september(Stage stage, String born, boolean off) {
        assertThat(isOff(stage, born)).isEqualTo(off);
    }

    @Test
    void whose_birth_date_is_not_known_is_not_off_age() {
        assertThat(isOff(Stage.PRIMARY, null)).isFalse();
    }
}
