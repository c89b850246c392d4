package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Golden values computed with SciPy's binomial distribution. */
class FunnelLimitsTest {
    @Test
    void the_lines_are_the_interpolated_quantiles_of_the_binomial_distribution() {
        var usual = new FunnelLimits(.05, .95).of(100);
        assertThat(usual.low()).isCloseTo(.0061229314, within(1e-9));
        assertThat(usual.high()).isCloseTo(.0919073440, within(1e-9));
        var wide = new FunnelLimits(.03, .998).of(900);
        assertThat(wide.low()).isCloseTo(.0134461261, within(1e-9));
        assertThat(wide.high()).isCloseTo(.0484787010, within(1e-9));
    }

    @Test
    void a_small_school_has_wide_limits_from_0() {
        var small = new FunnelLimits(.03, .998).of(20);
        assertThat(small.low()).isZero();
        assertThat(small.high()).isCloseTo(.1846143156, within(1e-9));
    }

    @Test
    void chance_alone_leads_above_the_upper_line_no_more_often_than_stated() {
        var limits = new FunnelLimits(.03, .95);
        for (int n = 1; n <= 1_000; n++) {
            int last = (int) Math.ceil(limits.of(n).high() * n);
            assertThat(BinomialDistribution.of(n, .03).survivalProbability(last))
                    .isLessThanOrEqualTo(.025 + 1e-12);
        }
    }

    @Test
    void a_county_without_an_error_or_with_nothing_else_has_a_line_for_a_funnel() {
        assertThat(new FunnelLimits(0, .95).of(30).high()).isZero();
        assertThat(new FunnelLimits(1, .95).of(30).low()).isEqualTo(1);
    }
}
