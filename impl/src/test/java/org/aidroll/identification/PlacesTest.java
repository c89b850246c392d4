package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.division.Division;
import org.aidroll.api.identification.Evidence.Agreement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The village of a row and of a pupil: only two codes of villages can be compared, 12 digits that end in the village. */
class PlacesTest {
    private static final String VILLAGE = "430482102209";

    private static Agreement compared(@Nullable String listed, @Nullable String onRoll) {
        return Places.compare(
                row(2, "秦小满", "", b -> b.village(listed)),
                pupil("boy", "秦小满", b -> b.hukouDivision(onRoll == null ? null : Division.of(onRoll))));
    }

    @Test
    void two_codes_of_one_village_are_equal_and_those_of_two_different() {
        assertThat(compared(" " + VILLAGE, VILLAGE)).isEqualTo(Agreement.EQUAL);
        assertThat(compared("430482102204", VILLAGE)).isEqualTo(Agreement.DIFFERENT);
    }

    /** A county and a township hold many villages, and a village's name is that of many. */
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"430482", "430482102", "430482102000", "竹山村", "4304821022033", "4304821022O3", "4304821022/3"})
    void what_is_no_villages_code_says_nothing(String listed) {
        assertThat(compared(listed, VILLAGE)).isEqualTo(Agreement.MISSING);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"430482", "430482102000"})
    void a_household_known_to_its_county_or_township_only_says_nothing(String onRoll) {
        assertThat(compared(VILLAGE, onRoll)).isEqualTo(Agreement.MISSING);
    }
}
