package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two days are one day and a slip of the hand. */
class BirthSlipTest {
    private static boolean isSlip(LocalDate one, LocalDate other) {
        boolean slip = BirthSlip.isOne(one, other);
        assertThat(BirthSlip.isOne(other, one)).isEqualTo(slip);
        return slip;
    }

    @ParameterizedTest
    @CsvSource({"2013-02-14, 2013-02-15", "2013-02-14, 2013-02-24", "2013-02-14, 2023-02-14", "2013-02-14, 1013-02-14"})
    void one_wrong_digit_is_a_slip(LocalDate one, LocalDate other) {
        assertThat(isSlip(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2013-02-14, 2031-02-14", "2013-02-12, 2013-02-21", "2013-10-14, 2013-01-14"})
    void two_neighbouring_digits_exchanged_are_a_slip(LocalDate one, LocalDate other) {
        assertThat(isSlip(one, other)).isTrue();
    }

    @Test
    void day_and_month_exchanged_are_a_slip_within_the_year() {
        assertThat(isSlip(LocalDate.of(2013, 3, 12), LocalDate.of(2013, 12, 3))).isTrue();
        assertThat(isSlip(LocalDate.of(2013, 3, 12), LocalDate.of(2014, 12, 3))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-14, 2014-02-15",
        "2013-02-14, 2012-03-14",
        "2013-02-14, 2013-02-25",
        "2013-02-14, 2013-02-21",
        "2013-02-12, 2013-02-20",
        "2013-03-12, 2013-12-04",
        "2013-03-12, 2013-11-03"
    })
    void two_wrong_digits_that_are_no_neighbours_exchanged_are_two_days(LocalDate one, LocalDate other) {
        assertThat(isSlip(one, other)).isFalse();
    }
}
