package org.aidroll.report.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void halves_go_up_and_two_decimals_stay() {
        assertThat(Percent.of(.116666)).isEqualTo("11.67%");
        assertThat(Percent.of(.00125)).isEqualTo("0.13%");
        assertThat(Percent.of(1)).isEqualTo("100.00%");
    }

    @Test
    void a_bound_is_shown_as_people_set_it() {
        assertThat(Percent.bound(.05)).isEqualTo("5%");
        assertThat(Percent.bound(.025)).isEqualTo("2.5%");
        assertThat(Percent.bound(1)).isEqualTo("100%");
        assertThat(Percent.bound(0)).isEqualTo("0%");
    }

    @Test
    void a_value_beside_its_bound_is_seen_on_the_side_it_lies() {
        assertThat(Percent.beside(.9, .8)).isEqualTo("90.0%");
        assertThat(Percent.beside(.79996, .8)).isEqualTo("79.996%");
        assertThat(Percent.beside(.80000001, .8)).isEqualTo("80.000001%");
        assertThat(Percent.beside(.8, .8)).isEqualTo("80.0%");
    }

    @Test
    void rounding_for_the_eye_never_moves_a_value_over_its_bound() {
        var random = new SplittableRandom(8);
        for (int i = 0; i < 5_000; i++) {
            double bound = random.nextInt(1, 100) / 100.0;
            double value = bound + random.nextDouble(-.001, .001);
            String shown = Percent.beside(value, bound);
            double back = Double.parseDouble(shown.substring(0, shown.length() - 1)) / 100;
            assertThat(Double.compare(back, bound) * Double.compare(value, bound))
                    .isGreaterThanOrEqualTo(0);
        }
    }
}
