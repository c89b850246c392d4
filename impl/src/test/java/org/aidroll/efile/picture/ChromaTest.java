package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Layer 2 of the e-file's design: low chroma is a photocopy. Red of 100 is a light of 29.9, so a blue difference of
 * .564 × −29.9 = −16.864 and a red difference of .713 × 70.1 = 49.981.
 */
class ChromaTest {
    private static final int RED = 0x640000;
    private static final int BLUE = 0x000064;
    private static final int GRAY = 0x808080;
    /** Half of the patches red, half gray: half of 16.864 and 49.981, as the sides of a right angle. */
    private static final double HALF_RED = 26.375;

    private static double spread(int width, int height, IntBinaryOperator colour) {
        var chroma = new Chroma(width, height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = colour.applyAsInt(x, y);
            }
            chroma.add(y, row);
        }
        return chroma.spread();
    }

    @Test
    void one_half_red_and_one_half_gray_lie_half_their_distance_from_the_mean() {
        assertThat(spread(256, 64, (x, y) -> x < 128 ? RED : GRAY)).isCloseTo(HALF_RED, within(0.001));
        assertThat(spread(256, 64, (x, y) -> y < 32 ? RED : GRAY)).isCloseTo(HALF_RED, within(0.001));
    }

    @Test
    void green_and_blue_count_too() {
        // Green of 100: light 58.7, differences −33.107 and −41.853. Blue: light 11.4, differences 49.970 and −8.128.
        assertThat(spread(256, 64, (x, y) -> x < 128 ? 0x006400 : GRAY)).isCloseTo(26.682, within(0.001));
        assertThat(spread(256, 64, (x, y) -> x < 128 ? BLUE : GRAY)).isCloseTo(25.314, within(0.001));
        assertThat(spread(256, 64, (x, y) -> x < 128 ? RED : 0x006400)).isCloseTo(46.630, within(0.001));
    }

    @Test
    void grays_of_any_lightness_spread_nothing() {
        assertThat(spread(256, 64, (x, y) -> (x + y) % 256 * 0x010101)).isCloseTo(0, within(1e-6));
    }

    @Test
    void a_tint_over_all_of_it_spreads_nothing() {
        assertThat(spread(256, 64, (x, y) -> RED)).isCloseTo(0, within(1e-5));
    }

    @Test
    void grain_within_a_patch_averages_out() {
        assertThat(spread(512, 64, (x, y) -> x % 8 < 4 ? RED : BLUE)).isCloseTo(0, within(1e-5));
        assertThat(spread(256, 128, (x, y) -> y % 2 == 0 ? RED : BLUE)).isCloseTo(0, within(1e-5));
    }

    @Test
    void patches_are_as_wide_as_a_64th_of_the_picture() {
        assertThat(spread(512, 64, (x, y) -> x % 16 < 8 ? RED : GRAY)).isCloseTo(HALF_RED, within(0.001));
        assertThat(spread(256, 128, (x, y) -> y % 4 < 2 ? RED : GRAY)).isCloseTo(HALF_RED, within(0.001));
    }

    @Test
    void every_fourth_column_is_looked_at() {
        assertThat(spread(256, 64, (x, y) -> x % 4 == 0 ? GRAY : x < 128 ? RED : BLUE))
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void a_picture_with_fewer_cells_than_patches_leaves_the_others_out() {
        assertThat(spread(8, 2, (x, y) -> x < 4 ? RED : GRAY)).isCloseTo(HALF_RED, within(0.001));
    }
}
