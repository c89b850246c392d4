package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Layer 2 of the e-file's design: blur by the gradient energy of two scales of smoothing, on tiles that bear text. A step
 * smoothed by sigma has an energy that falls as 1 / sigma, the central difference adding 1/4 to sigma's square: from 1.0 to
 * 2.5 it falls by sqrt(6.5 / 1.25) = 2.28.
 */
class SharpnessTest {
    private static double[] tiles(double... energies) {
        return energies;
    }

    private static double[][] both(double[] across, double[] down) {
        return new double[][] {across, down};
    }

    private static double[][] across(double... energies) {
        return both(energies, new double[energies.length]);
    }

    /** So many tiles of one energy, the first of them otherwise. */
    private static double[] busy(int count, double energy, double... first) {
        double[] tiles = new double[count];
        Arrays.fill(tiles, energy);
        System.arraycopy(first, 0, tiles, 0, first.length);
        return tiles;
    }

    /** Two tiles across, one of them with a step from black to gray in its middle. */
    private static Luminance step() {
        return Levels.of(64, 32, (x, y) -> x < 48 ? 0 : 200);
    }

    @Test
    void a_crisp_step_loses_more_than_half_of_its_gradient_to_the_wider_smoothing() {
        assertThat(Sharpness.of(step())).isCloseTo(2.28, within(0.02));
    }

    @Test
    void turning_the_picture_changes_nothing() {
        double upright = Sharpness.of(step());
        for (int quarters = 1; quarters < 4; quarters++) {
            assertThat(Sharpness.of(Levels.turned(step(), quarters))).isCloseTo(upright, within(1e-4));
        }
    }

    @Test
    void a_smeared_step_is_less_sharp() {
        double smeared = Sharpness.of(Levels.of(64, 32, (x, y) -> Math.max(0, Math.min(200, 10 * (x - 38)))));

        assertThat(smeared).isBetween(1.0, 1.2);
    }

    @Test
    void a_picture_narrower_or_lower_than_a_tile_says_nothing() {
        assertThat(Sharpness.of(Levels.of(31, 64, (x, y) -> y < 48 ? 0 : 200))).isZero();
        assertThat(Sharpness.of(Levels.of(64, 31, (x, y) -> x < 48 ? 0 : 200))).isZero();
    }

    @Test
    void the_energy_of_a_tile_is_its_mean_squared_gradient_across_and_down() {
        double[][] energies = Sharpness.energies(Levels.of(34, 34, (x, y) -> 3 * x + 2 * y));

        assertThat(energies[0]).containsExactly(9);
        assertThat(energies[1]).containsExactly(4);
    }

    @Test
    void each_tile_has_its_own_cells_and_no_others() {
        double[][] energies = Sharpness.energies(Levels.of(67, 99, (x, y) -> 2 * x + 2 * y));

        assertThat(energies[0]).containsExactly(4, 4, 4, 4, 4, 4);
        assertThat(energies[1]).containsExactly(4, 4, 4, 4, 4, 4);
    }

    @Test
    void a_dot_on_the_border_of_two_tiles_is_seen_by_both() {
        var light = Levels.flat(66, 98, 0);
        Levels.dot(light, 33, 40, 64);
        Levels.dot(light, 50, 96, 128);

        double[][] energies = Sharpness.energies(light);

        // 64 squared over 4 times 1 024 cells is 1; a dot has two neighbours each way, here the first row's last and
        // first.
        assertThat(energies[0]).containsExactly(0, 0, 1, 1, 0, 8);
        assertThat(energies[1]).containsExactly(0, 0, 0, 2, 0, 4);
    }

    @Test
    void the_outermost_cells_have_no_gradient() {
        double[][] energies = Sharpness.energies(Levels.of(32, 32, (x, y) -> 4 * x + 8 * y));

        assertThat(energies[0]).containsExactly(16 * 900 / 1024.0);
        assertThat(energies[1]).containsExactly(64 * 900 / 1024.0);
    }

    @Test
    void sharpness_is_the_fine_energy_over_the_coarse() {
        assertThat(Sharpness.of(across(0, 300), across(0, 100))).isEqualTo(3);
    }

    @Test
    void nothing_at_all_is_not_sharp() {
        assertThat(Sharpness.of(across(0, 0), across(0, 0))).isZero();
    }

    @Test
    void the_worse_of_the_two_directions_counts() {
        assertThat(Sharpness.of(both(tiles(0, 300), tiles(0, 200)), both(tiles(0, 100), tiles(0, 100))))
                .isEqualTo(2);
        assertThat(Sharpness.of(both(tiles(0, 200), tiles(0, 300)), both(tiles(0, 100), tiles(0, 100))))
                .isEqualTo(2);
    }

    @Test
    void a_direction_with_less_than_15_percent_of_the_other_s_energy_does_not_count() {
        assertThat(Sharpness.of(both(tiles(0, 14.9), tiles(0, 300)), both(tiles(0, 14.9), tiles(0, 100))))
                .isEqualTo(3);
        assertThat(Sharpness.of(both(tiles(0, 300), tiles(0, 14.9)), both(tiles(0, 100), tiles(0, 14.9))))
                .isEqualTo(3);
    }

    @Test
    void a_direction_with_15_percent_of_the_other_s_energy_counts() {
        assertThat(Sharpness.of(both(tiles(0, 15), tiles(0, 300)), both(tiles(0, 15), tiles(0, 100))))
                .isEqualTo(1);
        assertThat(Sharpness.of(both(tiles(0, 300), tiles(0, 15)), both(tiles(0, 100), tiles(0, 15))))
                .isEqualTo(1);
    }

    @Test
    void a_tile_of_less_than_4_in_both_directions_together_is_empty() {
        assertThat(Sharpness.of(both(tiles(0, 9), tiles(0, 9)), both(tiles(0, 1.9), tiles(0, 2))))
                .isZero();
        assertThat(Sharpness.of(both(tiles(0, 9), tiles(0, 9)), both(tiles(0, 2), tiles(0, 2))))
                .isEqualTo(4.5);
    }

    @Test
    void a_tile_bears_text_from_a_fifth_of_what_the_busy_tiles_have() {
        // 21 tiles: the busiest does not set the measure, the next, of 100, does: 20 is text, 19 is not.
        double[][] coarse = across(busy(21, 100, 20, 19, 0, 0));
        double[][] fine = across(busy(21, 200, 40 + 2620, 9999, 0, 0));
        coarse[0][19] = 1000;
        fine[0][19] = 2000;

        assertThat(Sharpness.of(fine, coarse)).isEqualTo(3);
    }

    @Test
    void grain_is_what_the_emptiest_tiles_have() {
        // Of 20 tiles the second emptiest: 7, taken off each.
        double[][] coarse = across(busy(20, 107, 107, 107, 7, 5));
        double[][] fine = across(busy(20, 300, 300, 300, 0, 0));

        assertThat(Sharpness.of(fine, coarse)).isEqualTo(3);
    }

    @Test
    void of_fewer_than_20_tiles_the_emptiest_is_grain() {
        double[][] coarse = across(busy(19, 105, 105, 105, 7, 5));
        double[][] fine = across(busy(19, 300, 300, 300, 6, 0));

        assertThat(Sharpness.of(fine, coarse)).isEqualTo(3);
    }

    @Test
    void grain_is_taken_off_the_fine_energies_too() {
        double[][] coarse = across(busy(19, 100, 100, 0));
        double[][] fine = across(busy(19, 340, 340, 40));

        assertThat(Sharpness.of(fine, coarse)).isEqualTo(3);
    }

    @Test
    void each_direction_has_its_own_grain() {
        double[][] coarse = both(busy(19, 100, 100, 0), busy(19, 110, 110, 10));
        double[][] fine = both(busy(19, 400, 400, 0), busy(19, 350, 350, 50));

        assertThat(Sharpness.of(fine, coarse)).isEqualTo(3);
    }
}
