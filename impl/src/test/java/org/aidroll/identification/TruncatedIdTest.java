package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.identity.WrittenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as spreadsheets leave them; the person is 610822198605263 and three characters more. */
class TruncatedIdTest {
    private static TruncatedId left(String written) {
        return TruncatedId.of(WrittenId.of(written)).orElseThrow();
    }

    /** The double nearest to 610822198605263000 has 17 digits, of which a spreadsheet shows 15. */
    @ParameterizedTest
    @CsvSource({
        "610822198605263000, 610822198605263",
        "6.10822198605263E17, 610822198605263",
        "6.10822198605263E+17, 610822198605263",
        "6.1082219860526304E17, 610822198605263",
        "6.108221986052E17, 610822198605200"
    })
    void fifteen_digits_are_left_and_the_zeros_that_were_not_written(String written, String start) {
        assertThat(left(written).starts()).containsExactly(start);
        assertThat(left(written).hasBirthDate()).isTrue();
    }

    /** Whoever cut the number to 15 digits before left …263000; whoever did not had a number of …262 in the cell. */
    @Test
    void a_double_between_two_starts_leaves_both_open() {
        var left = left("6.1082219860526298E17");
        assertThat(left.starts()).isEqualTo(List.of("610822198605263", "610822198605262"));
        assertThat(left.fits("610822198605263018")).isTrue();
        assertThat(left.fits("610822198605262984")).isTrue();
        assertThat(left.fits("610822198605261018")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6.10822E+17, 61082", "6.10822198605E17, 61082219860", "6E17, 6"})
    void with_fewer_digits_the_last_may_be_rounded_and_the_birth_date_is_gone(String written, String start) {
        assertThat(left(written).starts()).containsExactly(start);
        assertThat(left(written).hasBirthDate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"610822198605263018", "", "610822860526301", "610822860526000", "6.10822E+18", "0.10822E+17", "无"
            })
    void what_is_no_such_damage_has_nothing_left(String written) {
        assertThat(TruncatedId.of(WrittenId.of(written))).isEmpty();
    }
}
