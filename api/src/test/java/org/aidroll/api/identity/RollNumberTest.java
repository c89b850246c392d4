package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollNumberTest {
    private static final String ID = "430482201302140015";

    @Test
    void a_formal_number_carries_the_identity_number() {
        var number = RollNumber.parse("G" + ID);
        assertThat(number.residentId()).contains(ResidentId.parse(ID));
        assertThat(number.value()).isEqualTo("G" + ID);
    }

    @Test
    void a_number_made_by_the_school_has_a_check_character_and_carries_nobodys_number() {
        assertThat(RollNumber.isValid("J" + ID)).isTrue();
        assertThat(RollNumber.isValid("J430482201302140016")).isFalse();
        assertThat(RollNumber.parse("J" + ID).residentId()).isEmpty();
    }

    @Test
    void a_temporary_number_ends_in_any_four_digits() {
        assertThat(RollNumber.isValid("L430482201302140016")).isTrue();
        assertThat(RollNumber.isValid("L430482201302149999")).isTrue();
        assertThat(RollNumber.parse("L" + ID).residentId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L43048220130214001X",
                "L43048220130214001\u0665",
                "L430482201302300016",
                "L990482201302140016",
                "L43A482201302140016",
                "L43048220130214001:",
                "L43048220130214001/",
                "G430482201302140016",
                "g430482201302140015",
                "K430482201302140015",
                "430482201302140015",
                "G43048220130214001",
                "G4304822013021400150",
                ""
            })
    void everything_else_is_not_national(String text) {
        assertThat(RollNumber.isValid(text)).isFalse();
    }

    @Test
    void null_is_not_national() {
        assertThat(RollNumber.isValid(null)).isFalse();
    }

    @Test
    void numbers_are_equal_by_value() {
        assertThat(RollNumber.parse("G" + ID))
                .isEqualTo(RollNumber.parse(new StringBuilder("G" + ID)))
                .hasSameHashCodeAs(RollNumber.parse("G" + ID))
                .isNotEqualTo(RollNumber.parse("J" + ID))
                .isNotEqualTo("G" + ID);
    }

    @Test
    void printing_shows_the_letter_three_digits_and_the_last_four() {
        assertThat(RollNumber.parse("G" + ID)).hasToString("G430***********0015");
    }

    @Test
    void the_refusal_shows_the_number_masked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollNumber.parse("G430482201302140016"))
                .withMessage("'G430***********0016' is not a national roll number");
    }
}
