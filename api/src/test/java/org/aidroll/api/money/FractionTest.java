package org.aidroll.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1/2, 1, 2", "2/4, 1, 2", "' 1 / 2 ', 1, 2", "0/7, 0, 1", "6/3, 2, 1", "0, 0, 1"})
    void a_share_is_read_and_kept_in_lowest_terms(String text, long numerator, long denominator) {
        var share = Fraction.parse(text);
        assertThat(share.numerator()).isEqualTo(numerator);
        assertThat(share.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "1/2/3", "0.5", "-1/2", "1/-2", "/2", "1/", "１/２"})
    void anything_else_is_refused_with_an_example(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("'" + text + "' is not a share\nMaybe write 1 or 1/2");
    }

    @Test
    void nothing_can_be_shared_by_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("1/0"))
                .withMessage("1/0 is not a share");
    }

    @Test
    void a_negative_part_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fraction(-1, 2))
                .withMessage("-1/2 is not a share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fraction(1, -2))
                .withMessage("1/-2 is not a share");
    }

    @Test
    void equal_parts_are_equal() {
        assertThat(new Fraction(2, 4)).isEqualTo(new Fraction(1, 2)).hasSameHashCodeAs(new Fraction(1, 2));
        assertThat(new Fraction(3, 3)).isEqualTo(Fraction.ONE);
    }

    @Test
    void parse_reads_what_printing_wrote() {
        for (long above = 0; above < 20; above++) {
            for (long below = 1; below < 20; below++) {
                var share = new Fraction(above, below);
                assertThat(Fraction.parse(share.toString())).isEqualTo(share);
            }
        }
        assertThat(Fraction.ONE).hasToString("1");
        assertThat(new Fraction(1, 2)).hasToString("1/2");
    }
}
