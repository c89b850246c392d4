package org.aidroll.api.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nine years of compulsory education from the age of six: Compulsory Education Law (2018), articles 2 and 11. */
class SchoolAgesTest {
    @ParameterizedTest
    @CsvSource({
        "5, false, false",
        "6, true, false",
        "14, true, false",
        "15, false, false",
        "17, false, false",
        "18, false, true"
    })
    void an_age_is_compulsory_or_past_school_or_neither(int age, boolean compulsory, boolean overAge) {
        assertThat(SchoolAges.defaults().isCompulsory(age)).isEqualTo(compulsory);
        assertThat(SchoolAges.defaults().isOverAge(age)).isEqualTo(overAge);
    }

    @ParameterizedTest
    @CsvSource({"-1, 14, 17", "6, 5, 17", "6, 14, 13"})
    void ages_follow_on_one_another(int from, int to, int last) {
        assertThatThrownBy(() -> new SchoolAges(from, to, last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ages of school from " + from + " to " + to + " and " + last);
    }

    @Test
    void one_year_of_school_is_a_school() {
        assertThat(new SchoolAges(0, 0, 0).isCompulsory(0)).isTrue();
    }
}
