package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Layer 2 of the e-file's design: the share of the largest glare blob. Washed out is a level of 250; its rim is soft where
 * the level rises by less than 24 a cell, measured from two cells before to two cells after.
 */
class GlareTest {
    private static final double PAPER = 150;

    /** Paper of 12 by 9 cells. */
    private static Luminance paper() {
        return Levels.flat(12, 9, PAPER);
    }

    /** How many cells of {@link #paper()} glare, the same however it is turned. */
    private static long cells(Luminance light) {
        long cells = Math.round(Glare.of(light) * 108);
        for (int quarters = 1; quarters < 4; quarters++) {
            assertThat(Glare.of(Levels.turned(light, quarters))).isEqualTo(cells / 108.0);
        }
        return cells;
    }

    /** A washed cell at its place, with that paper two cells left and above. */
    private static Luminance dot(int x, int y, double left, double above) {
        var light = paper();
        Levels.dot(light, x, y, 255);
        Levels.dot(light, x - 2, y, left);
        Levels.dot(light, x, y - 2, above);
        return light;
    }

    @Test
    void a_band_that_fades_softly_is_glare() {
        double[] profile = {150, 170, 190, 210, 230, 250, 250, 230, 210, 190, 170, 150};
        var light = Levels.of(12, 9, (x, y) -> profile[x]);

        assertThat(cells(light)).isEqualTo(18);
    }

    @Test
    void a_band_with_a_hard_rim_is_none() {
        assertThat(cells(Levels.of(12, 9, (x, y) -> x > 3 && x < 9 ? 250 : PAPER)))
                .isZero();
    }

    @Test
    void a_rim_that_rises_by_24_a_cell_is_hard() {
        double[] profile = {154, 154, 154, 154, 250, 250, 250, 250, 154, 154, 154, 154};

        assertThat(cells(Levels.of(12, 9, (x, y) -> profile[x]))).isZero();
    }

    @Test
    void a_rim_that_rises_by_a_little_less_is_soft() {
        double[] profile = {155, 155, 155, 155, 250, 250, 250, 250, 155, 155, 155, 155};

        assertThat(cells(Levels.of(12, 9, (x, y) -> profile[x]))).isEqualTo(36);
    }

    @Test
    void what_is_less_than_250_is_not_washed_out() {
        double[] profile = {150, 170, 190, 210, 230, 249, 249.9, 230, 210, 190, 170, 150};

        assertThat(cells(Levels.of(12, 9, (x, y) -> profile[x]))).isZero();
    }

    @Test
    void the_rise_across_and_the_rise_down_are_taken_together() {
        // 20 a cell in one direction is soft; in both it is 28 on the slant.
        assertThat(cells(dot(5, 4, PAPER - 80, PAPER))).isEqualTo(1);
        assertThat(cells(dot(5, 4, PAPER, PAPER - 80))).isEqualTo(1);
        assertThat(cells(dot(5, 4, PAPER - 80, PAPER - 80))).isZero();
    }

    @Test
    void at_the_frame_the_rise_is_measured_over_what_there_is() {
        var soft = paper();
        Levels.dot(soft, 0, 4, 250);
        Levels.dot(soft, 2, 4, 203);
        var hard = paper();
        Levels.dot(hard, 0, 4, 250);
        Levels.dot(hard, 2, 4, 202);

        assertThat(cells(soft)).isEqualTo(1);
        assertThat(cells(hard)).isZero();
    }

    @Test
    void a_cell_from_the_frame_it_is_measured_over_three() {
        var soft = paper();
        Levels.dot(soft, 1, 4, 250);
        Levels.dot(soft, 3, 4, PAPER + 71);
        var hard = paper();
        Levels.dot(hard, 1, 4, 250);
        Levels.dot(hard, 3, 4, PAPER + 72);

        assertThat(cells(soft)).isEqualTo(1);
        assertThat(cells(hard)).isZero();
    }

    @Test
    void a_picture_of_one_column_has_no_rise_across() {
        assertThat(Glare.of(Levels.of(1, 5, (x, y) -> y == 2 ? 250 : PAPER))).isEqualTo(0.2);
    }

    @Test
    void the_frame_itself_is_no_rim() {
        // The corner cell has none but washed neighbours; of the two cells that have others one is soft, one hard.
        var light = paper();
        Levels.dot(light, 0, 0, 250);
        Levels.dot(light, 1, 0, 250);
        Levels.dot(light, 0, 1, 250);
        Levels.dot(light, 2, 0, PAPER + 60);
        Levels.dot(light, 0, 2, PAPER + 60);
        Levels.dot(light, 3, 0, 250);

        assertThat(cells(light)).isZero();
    }

    /** Nine washed cells; the four in the middles of their sides are soft, the four at the corners hard. */
    private static Luminance square() {
        var light = Levels.flat(12, 9, PAPER);
        Levels.paint(light, 4, 3, 7, 6, 250);
        Levels.dot(light, 2, 4, 160);
        Levels.dot(light, 8, 4, 160);
        Levels.dot(light, 5, 1, 160);
        Levels.dot(light, 5, 7, 160);
        return light;
    }

    @Test
    void a_rim_of_which_half_is_soft_is_hard() {
        assertThat(cells(square())).isZero();
    }

    @Test
    void a_rim_of_which_more_than_half_is_soft_is_soft() {
        var light = square();
        Levels.dot(light, 2, 3, 186);
        Levels.dot(light, 4, 1, 186);

        assertThat(cells(light)).isEqualTo(9);
    }

    @Test
    void patches_that_touch_at_corners_only_are_two() {
        var light = paper();
        Levels.dot(light, 5, 4, 250);
        Levels.dot(light, 6, 5, 250);

        assertThat(cells(light)).isEqualTo(1);
    }

    @Test
    void the_end_of_a_row_and_the_beginning_of_the_next_do_not_touch() {
        var light = paper();
        Levels.dot(light, 11, 3, 250);
        Levels.dot(light, 9, 3, 220);
        Levels.dot(light, 0, 4, 250);
        Levels.dot(light, 2, 4, 220);

        assertThat(cells(light)).isEqualTo(1);
    }

    @Test
    void the_largest_patch_counts() {
        var light = paper();
        Levels.dot(light, 2, 2, 250);
        Levels.paint(light, 5, 4, 7, 6, 250);
        Levels.paint(light, 3, 4, 5, 6, 200);
        Levels.paint(light, 7, 4, 9, 6, 200);
        Levels.paint(light, 5, 2, 7, 4, 200);
        Levels.paint(light, 5, 6, 7, 8, 200);

        assertThat(cells(light)).isEqualTo(4);
    }

    /** Light of 238 and of 239 in so many cells, one washed cell, and all else dark. */
    private static Luminance white(int of238, int of239) {
        var light = Levels.flat(12, 9, 127);
        Levels.dot(light, 5, 4, 250);
        for (int i = 0; i < of238 + of239; i++) {
            light.levels()[i] = i < of238 ? 238 : 239;
        }
        return light;
    }

    @Test
    void on_paper_lighter_than_238_it_cannot_be_told() {
        assertThat(cells(white(9, 10))).isZero();
        assertThat(cells(white(0, 1))).isZero();
    }

    @Test
    void on_paper_of_238_it_can() {
        assertThat(cells(white(10, 10))).isEqualTo(1);
        assertThat(cells(white(1, 0))).isEqualTo(1);
    }

    @Test
    void on_what_has_no_paper_it_can() {
        assertThat(cells(white(0, 0))).isEqualTo(1);
    }

    @Test
    void what_is_washed_out_is_no_paper() {
        // Ten cells of 239 against twenty washed ones whose rim is soft: still white paper.
        var light = Levels.flat(12, 9, 127);
        Levels.paint(light, 0, 0, 10, 1, 239);
        Levels.paint(light, 0, 8, 10, 9, 250);
        Levels.paint(light, 0, 7, 10, 8, 250);
        Levels.paint(light, 0, 5, 10, 7, 239);

        assertThat(cells(light)).isZero();
    }
}
