package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cans of orange juice: 30 samples of 50 (Montgomery, Introduction to Statistical Quality Control, 2nd ed., table 4-1). */
class PChartTest {
    private static final List<Pool> CANS = IntStream.of(
                    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
                    13, 9, 6)
            .mapToObj(leaking -> new Pool(leaking, 50))
            .toList();

    private final PChart chart = PChart.of(CANS);

    @Test
    void center_and_limits_are_the_published_ones() {
        assertThat(CANS.stream().mapToLong(Pool::x).sum()).isEqualTo(347);
        assertThat(chart.center()).isCloseTo(.231333, within(5e-7));
        assertThat(chart.low(0)).isCloseTo(.052428, within(5e-7));
        assertThat(chart.high(0)).isCloseTo(.410239, within(5e-7));
    }

    @Test
    void samples_15_and_23_are_out_of_control() {
        assertThat(chart.beyond()).containsExactly(15 - 1, 23 - 1);
    }

    @Test
    void the_samples_vary_more_than_chance_has_it() {
        assertThat(chart.laney()).isCloseTo(1.660867, within(5e-7));
    }

    @Test
    void limits_stay_among_shares_and_narrow_with_size() {
        var chart = PChart.of(List.of(new Pool(1, 10), new Pool(9, 10), new Pool(100, 2_000), new Pool(0, 40)));
        assertThat(chart.low(0)).isZero();
        assertThat(chart.beyond()).containsExactly(1);
        assertThat(chart.high(2)).isLessThan(chart.high(3)).isLessThan(chart.high(0));
        assertThat(PChart.of(List.of(new Pool(9, 10), new Pool(10, 10))).high(0))
                .isEqualTo(1);
    }

    @Test
    void a_share_far_below_the_center_is_beyond_too() {
        assertThat(PChart.of(List.of(new Pool(50, 100), new Pool(50, 100), new Pool(50, 100), new Pool(20, 100)))
                        .beyond())
                .containsExactly(3);
    }
}
