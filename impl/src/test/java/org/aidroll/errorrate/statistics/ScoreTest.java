package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.finding.Severity;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final ScoreSettings SETTINGS = ScoreSettings.defaults();

    @Test
    void no_error_is_a_hundred() {
        assertThat(Score.of(Map.of(), SETTINGS)).isEqualTo(100);
    }

    @Test
    void each_severity_costs_its_weight() {
        assertThat(Score.of(Map.of(Severity.CRITICAL, .01), SETTINGS)).isCloseTo(80, within(1e-9));
        assertThat(Score.of(Map.of(Severity.MAJOR, .01), SETTINGS)).isCloseTo(94, within(1e-9));
        assertThat(Score.of(Map.of(Severity.MINOR, .01), SETTINGS)).isCloseTo(98, within(1e-9));
        assertThat(Score.of(Map.of(Severity.INFO, .9), SETTINGS)).isEqualTo(100);
        assertThat(Score.of(Map.of(Severity.CRITICAL, .01, Severity.MAJOR, .02, Severity.MINOR, .03), SETTINGS))
                .isCloseTo(62, within(1e-9));
    }

    @Test
    void it_never_falls_below_0() {
        assertThat(Score.of(Map.of(Severity.CRITICAL, .06), SETTINGS)).isZero();
    }

    @Test
    void it_is_shown_with_one_decimal_halves_up() {
        assertThat(Score.shown(94.25)).hasToString("94.3");
        assertThat(Score.shown(94.249999)).hasToString("94.2");
        assertThat(Score.shown(100)).hasToString("100.0");
    }
}
