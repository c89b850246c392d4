package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each level that comes out is the mean of the area it stands for, parts of cells included. */
class ShrinkTest {
    private static final Offset<Float> NEAR = within(1e-4f);

    private static float[] shrunk(int columns, int rows, float[]... picture) {
        var shrink = new Shrink(picture[0].length, picture.length, columns, rows);
        for (float[] row : picture) {
            shrink.add(row);
        }
        return shrink.levels();
    }

    private static float[] row(float... levels) {
        return levels;
    }

    @Test
    void to_its_own_size_nothing_changes() {
        assertThat(shrunk(2, 3, row(1, 2), row(3, 4), row(5, 6))).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void to_half_of_it_four_become_one() {
        assertThat(shrunk(2, 1, row(1, 2, 10, 20), row(3, 6, 30, 40))).containsExactly(3, 25);
    }

    @Test
    void a_cell_on_the_border_of_two_goes_to_both_by_halves() {
        float[] levels = shrunk(2, 1, row(30, 60, 90));

        assertThat(levels[0]).isCloseTo((30 + 60 / 2f) / 1.5f, NEAR);
        assertThat(levels[1]).isCloseTo((60 / 2f + 90) / 1.5f, NEAR);
    }

    @Test
    void a_row_on_the_border_of_two_goes_to_both_by_halves() {
        float[] levels = shrunk(1, 2, row(30), row(60), row(90));

        assertThat(levels[0]).isCloseTo((30 + 60 / 2f) / 1.5f, NEAR);
        assertThat(levels[1]).isCloseTo((60 / 2f + 90) / 1.5f, NEAR);
    }

    @Test
    void five_become_three_of_a_cell_and_two_thirds_each() {
        float[] across = shrunk(3, 1, row(9, 30, 90, 60, 12));
        float[] down = shrunk(1, 3, row(9), row(30), row(90), row(60), row(12));

        for (float[] levels : new float[][] {across, down}) {
            // 9 and two thirds of 30; a third of 30, 90 and a third of 60; two thirds of 60 and 12: each over five
            // thirds.
            assertThat(levels[0]).isCloseTo(29 / (5 / 3f), NEAR);
            assertThat(levels[1]).isCloseTo(120 / (5 / 3f), NEAR);
            assertThat(levels[2]).isCloseTo(52 / (5 / 3f), NEAR);
        }
    }

    @Test
    void parts_across_and_parts_down_go_together() {
        // Of 3 by 3, the middle goes to each quarter by a quarter.
        assertThat(shrunk(2, 2, row(0, 0, 0), row(0, 90, 0), row(0, 0, 0))).containsExactly(10, 10, 10, 10);
    }

    @Test
    void what_a_row_left_to_the_next_is_not_left_again() {
        float[] levels = shrunk(1, 4, row(6), row(6), row(60), row(0), row(0), row(0));

        assertThat(levels[0]).isCloseTo(6, NEAR);
        assertThat(levels[1]).isCloseTo((6 / 2f + 60) / 1.5f, NEAR);
        assertThat(levels[2]).isZero();
        assertThat(levels[3]).isZero();
    }
}
