package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aidroll.api.efile.PictureHash;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Layer 3 of the e-file's design: normalised cross-correlation, here of the part in which two pictures agree least. */
class CorrelationTest {
    private static final Offset<Double> NEAR = within(1e-9);

    /** A board of two levels, 100 and so much more. */
    private static PictureHash board(int more) {
        return Hashes.of((x, y) -> 100 + (x + y) % 2 * more);
    }

    private static int quarter(int x, int y) {
        return y / 16 * 2 + x / 16;
    }

    @Test
    void a_standard_deviation_of_4_levels_says_something() {
        assertThat(Correlation.saysSomething(board(8))).isTrue();
    }

    @Test
    void less_says_nothing() {
        assertThat(Correlation.saysSomething(board(7))).isFalse();
        assertThat(Correlation.saysSomething(Hashes.of((x, y) -> 200))).isFalse();
    }

    @Test
    void a_picture_correlates_with_itself_by_1() {
        assertThat(Correlation.ofWorstPart(board(50), board(50))).isCloseTo(1, NEAR);
    }

    @Test
    void light_and_contrast_do_not_count() {
        assertThat(Correlation.ofWorstPart(board(50), Hashes.of((x, y) -> 20 + (x + y) % 2 * 200)))
                .isCloseTo(1, NEAR);
    }

    @Test
    void its_negative_correlates_by_minus_1() {
        assertThat(Correlation.ofWorstPart(board(50), Hashes.of((x, y) -> 150 - (x + y) % 2 * 50)))
                .isCloseTo(-1, NEAR);
    }

    @Test
    void what_has_nothing_to_do_with_it_correlates_by_0() {
        // Columns in turn against rows in turn: each of the four combinations as often.
        assertThat(Correlation.ofWorstPart(Hashes.of((x, y) -> x % 2 * 90), Hashes.of((x, y) -> y % 2 * 90)))
                .isCloseTo(0, NEAR);
    }

    @Test
    void where_one_of_four_cells_differs_it_is_a_matter_of_sums() {
        // Levels 0 and 1 of a unit: half of one, of them half in the other too. Covariance 1/4 - 1/2 * 1/4 = 1/8,
        // variances 1/4 and 3/16: their ratio is 1 / sqrt 3.
        var half = Hashes.of((x, y) -> x % 2 * 100);
        var fourth = Hashes.of((x, y) -> x % 2 * (y % 2) * 100);

        assertThat(Correlation.ofWorstPart(half, fourth)).isCloseTo(1 / Math.sqrt(3), NEAR);
        assertThat(Correlation.ofWorstPart(fourth, half)).isCloseTo(1 / Math.sqrt(3), NEAR);
    }

    @Test
    void the_quarter_in_which_they_agree_least_counts() {
        for (int worst = 0; worst < 4; worst++) {
            int other = worst;
            var picture = Hashes.of((x, y) -> quarter(x, y) == other ? 150 - (x + y) % 2 * 50 : 100 + (x + y) % 2 * 50);

            assertThat(Correlation.ofWorstPart(board(50), picture)).isCloseTo(-1, NEAR);
        }
    }

    @Test
    void the_whole_counts_where_it_agrees_least() {
        // Each quarter like its own, but lighter in one picture and darker in the other.
        var one = Hashes.of((x, y) -> 100 + (x + y) % 2 * 10 + (x < 16 ? 100 : 0));
        var other = Hashes.of((x, y) -> 100 + (x + y) % 2 * 10 + (x < 16 ? 0 : 100));

        // Variances 25 + 2500, covariance 25 - 2500.
        assertThat(Correlation.ofWorstPart(one, other)).isCloseTo(-2475 / 2525.0, NEAR);
    }

    @Test
    void a_quarter_that_is_empty_in_both_is_left_out() {
        var one = Hashes.of((x, y) -> quarter(x, y) == 3 ? 100 + (x + y) % 2 * 7 : 100 + (x + y) % 2 * 90);
        var other = Hashes.of((x, y) -> quarter(x, y) == 3 ? 107 - (x + y) % 2 * 7 : 100 + (x + y) % 2 * 90);

        assertThat(Correlation.ofWorstPart(one, other)).isGreaterThan(0.9);
    }

    @Test
    void a_quarter_that_is_even_in_one_of_them_only_has_nothing_to_do_with_the_other() {
        var even = Hashes.of((x, y) -> quarter(x, y) == 1 ? 120 : 100 + (x + y) % 2 * 50);

        assertThat(Correlation.ofWorstPart(even, board(50))).isZero();
        assertThat(Correlation.ofWorstPart(board(50), even)).isZero();
    }
}
