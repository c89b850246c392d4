package org.aidroll.errorrate.statistics;

import org.aidroll.api.errorrate.RateInterval;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The limits of a funnel plot: between which rates a school with so many records and the county's rate would stay by
 * chance. From the exact binomial distribution, interpolated between two counts as Spiegelhalter does (Statistics in
 * Medicine 24, 2005, appendix A.1.1), so that the lines do not jump.
 */
public final class FunnelLimits {
    private final double rate;
    private final double tail;

    /**
     * For one pair of lines.
     *
     * @param rate the county's rate, 0 to 1
     * @param share how much of chance lies between the lines, such as .95 or .998
     */
    public FunnelLimits(double rate, double share) {
        this.rate = rate;
        this.tail = (1 - share) / 2;
    }

    /**
     * The limits.
     *
     * @param n how many records, at least 1
     */
    public RateInterval of(int n) {
        if (rate <= 0 || rate >= 1) {
            return new RateInterval(rate, rate);
        }
        var counts = BinomialDistribution.of(n, rate);
        double low = limit(counts, n, tail, counts.inverseCumulativeProbability(tail));
        double high = limit(counts, n, 1 - tail, counts.inverseSurvivalProbability(tail));
        return new RateInterval(low, Math.max(low, high));
    }

    private static double limit(BinomialDistribution counts, int n, double probability, int count) {
        double at = counts.probability(count);
        double beyond = at == 0 ? 0 : (counts.cumulativeProbability(count) - probability) / at;
        return Math.max(0, Math.min(1, (count - Math.max(0, Math.min(1, beyond))) / n));
    }
}
