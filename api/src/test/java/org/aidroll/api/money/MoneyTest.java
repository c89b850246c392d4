package org.aidroll.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Fraction HALF = new Fraction(1, 2);

    @ParameterizedTest
    @CsvSource({
        "500, 50000",
        "312.50, 31250",
        "312.5, 31250",
        "0, 0",
        "-0, 0",
        "0.01, 1",
        "-1.05, -105",
        "007, 700",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808"
    })
    void an_amount_in_yuan_is_read_to_the_fen(String yuan, long fen) {
        assertThat(Money.ofYuan(yuan)).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "1.",
                ".5",
                "1.234",
                "1,000",
                "1e3",
                "+1",
                "--1",
                "１",
                "\u0661",
                "NaN",
                "1.2.3",
                "100000000000000000"
            })
    void anything_but_a_plain_decimal_of_two_places_is_refused(String yuan) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Money.ofYuan(yuan))
                .withMessage(
                        "'" + yuan + "' is not an amount in yuan\nMaybe write digits and at most two decimals: 312.50");
    }

    @Test
    void an_amount_beyond_the_whole_numbers_is_an_overflow() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan("92233720368547758.08"));
    }

    /** The one that floats get wrong and integers of yuan lose: junior day pupils, A03. */
    @Test
    void half_of_625_yuan_is_312_yuan_50() {
        assertThat(Money.ofYuan("625").times(HALF, RoundingMode.UNNECESSARY)).isEqualTo(Money.ofYuan("312.50"));
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.02", "HALF_EVEN, 0.02", "HALF_DOWN, 0.01", "DOWN, 0.01", "UP, 0.02"})
    void a_part_of_a_fen_is_rounded_as_declared(RoundingMode rounding, String expected) {
        assertThat(Money.ofYuan("0.03").times(HALF, rounding)).isEqualTo(Money.ofYuan(expected));
    }

    @Test
    void rounding_that_was_declared_unnecessary_and_is_not_throws() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofFen(1).times(HALF, RoundingMode.UNNECESSARY));
    }

    @Test
    void a_share_of_the_largest_amount_does_not_overflow_on_the_way() {
        assertThat(new Money(Long.MAX_VALUE).times(new Fraction(2, 3), RoundingMode.DOWN))
                .isEqualTo(new Money(6148914691236517204L));
    }

    @Test
    void a_share_above_one_may_overflow() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).times(new Fraction(2, 1), RoundingMode.DOWN));
    }

    @Test
    void sum_and_difference_are_exact() {
        assertThat(Money.ofYuan("0.10").plus(Money.ofYuan("0.20"))).isEqualTo(Money.ofYuan("0.30"));
        assertThat(Money.ofYuan("0.10").minus(Money.ofYuan("0.20"))).isEqualTo(Money.ofYuan("-0.10"));
    }

    @Test
    void sum_and_difference_throw_on_overflow() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).plus(Money.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MIN_VALUE).minus(Money.ofFen(1)));
    }

    @Test
    void only_more_than_nothing_is_positive() {
        assertThat(Money.ofFen(1).isPositive()).isTrue();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ofFen(-1).isPositive()).isFalse();
    }

    @Test
    void amounts_are_ordered_by_size() {
        assertThat(Money.ofYuan("-2")).isLessThan(Money.ofYuan("1")).isLessThan(Money.ZERO);
        assertThat(Money.ofYuan("2")).isGreaterThan(Money.ofYuan("1.99"));
        assertThat(Money.ofFen(7)).isEqualByComparingTo(Money.ofYuan("0.07"));
    }

    @Test
    void yuan_always_has_two_decimals() {
        assertThat(Money.ofFen(31250)).hasToString("312.50");
        assertThat(Money.ofFen(5).yuan()).isEqualTo("0.05");
        assertThat(Money.ofFen(-5).yuan()).isEqualTo("-0.05");
        assertThat(Money.ZERO.yuan()).isEqualTo("0.00");
    }

    @Test
    void what_yuan_writes_ofYuan_reads() {
        var random = new Random(625);
        for (int n = 0; n < 2_000; n++) {
            // Every size, from fen to the largest.
            var amount = Money.ofFen(random.nextLong() >> random.nextInt(64));
            assertThat(Money.ofYuan(amount.yuan())).isEqualTo(amount);
        }
    }

    @Test
    void two_halves_rounded_against_each_other_make_the_whole() {
        var random = new Random(626);
        for (int n = 0; n < 1_000; n++) {
            var amount = Money.ofFen(random.nextInt(1_000_000));
            var up = amount.times(HALF, RoundingMode.CEILING);
            var down = amount.times(HALF, RoundingMode.FLOOR);
            assertThat(up.plus(down)).isEqualTo(amount);
        }
    }
}
