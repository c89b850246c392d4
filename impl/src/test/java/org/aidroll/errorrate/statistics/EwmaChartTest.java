package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The data and results of NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.4. */
class EwmaChartTest {
    private static final List<Double> VALUES = List.of(
            52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4,
            53.6, 52.1);
    private static final double[] PUBLISHED = {
        50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92,
        50.73, 51.23, 51.94, 51.99
    };

    private final EwmaChart chart = EwmaChart.of(VALUES, 50, 2.0539, .3);

    @Test
    void the_line_is_the_published_one() {
        for (int i = 0; i < PUBLISHED.length; i++) {
            assertThat(chart.line().get(i)).as("after value %d", i + 1).isCloseTo(PUBLISHED[i], within(.0051));
        }
    }

    @Test
    void the_limits_are_the_published_ones() {
        assertThat(chart.low()).isCloseTo(47.4116, within(5e-5));
        assertThat(chart.high()).isCloseTo(52.5884, within(5e-5));
    }
}
