package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The weights of a Gaussian of sigma 1 over seven cells: .3991 .2420 .0540 .0044, as tables of it have them. */
class SmoothingTest {
    private static final Offset<Float> NEAR = within(0.001f);

    @Test
    void what_is_even_stays_as_it_is() {
        assertThat(Smoothing.of(Levels.flat(7, 5, 90), 2.5).levels())
                .usingComparatorWithPrecision(0.001f)
                .containsExactly(Levels.flat(7, 5, 90).levels());
    }

    @Test
    void a_dot_spreads_by_the_gaussian_s_weights_across_and_down() {
        var light = Levels.flat(9, 11, 0);
        Levels.dot(light, 4, 5, 1000);

        var smooth = Smoothing.of(light, 1);

        assertThat(smooth.at(4, 5)).isCloseTo(1000 * 0.399050f * 0.399050f, NEAR);
        assertThat(smooth.at(5, 5)).isCloseTo(1000 * 0.399050f * 0.242036f, NEAR);
        assertThat(smooth.at(4, 3)).isCloseTo(1000 * 0.399050f * 0.054006f, NEAR);
        assertThat(smooth.at(1, 5)).isCloseTo(1000 * 0.399050f * 0.004433f, NEAR);
        assertThat(smooth.at(3, 7)).isCloseTo(1000 * 0.242036f * 0.054006f, NEAR);
    }

    @Test
    void it_reaches_three_sigmas_and_no_further() {
        var light = Levels.flat(17, 17, 0);
        Levels.dot(light, 8, 8, 1000);

        var smooth = Smoothing.of(light, 2);

        assertThat(smooth.at(2, 8)).isPositive();
        assertThat(smooth.at(8, 14)).isPositive();
        assertThat(smooth.at(1, 8)).isZero();
        assertThat(smooth.at(8, 15)).isZero();
    }

    @Test
    void a_smaller_sigma_spreads_less() {
        var light = Levels.flat(9, 9, 0);
        Levels.dot(light, 4, 4, 1000);

        // Of 1, exp(-2) and exp(-8), twice the latter two: 1 / 1.27134.
        assertThat(Smoothing.of(light, 0.5).at(4, 4)).isCloseTo(1000 * 0.786571f * 0.786571f, NEAR);
        assertThat(Smoothing.of(light, 0.5).at(4, 5)).isCloseTo(1000 * 0.786571f * 0.106451f, NEAR);
    }

    @Test
    void at_the_frame_the_last_level_goes_on() {
        var light = Levels.flat(8, 8, 0);
        Levels.paint(light, 0, 0, 1, 8, 1000);

        for (int quarters = 0; quarters < 4; quarters++) {
            var smooth = Levels.turned(Smoothing.of(Levels.turned(light, quarters), 1), 4 - quarters);
            assertThat(smooth.at(0, 4)).isCloseTo(1000 * (0.399050f + 0.242036f + 0.054006f + 0.004433f), NEAR);
            assertThat(smooth.at(1, 4)).isCloseTo(1000 * (0.242036f + 0.054006f + 0.004433f), NEAR);
            assertThat(smooth.at(4, 4)).isZero();
        }
    }
}
