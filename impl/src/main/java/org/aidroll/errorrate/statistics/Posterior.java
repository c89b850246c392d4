package org.aidroll.errorrate.statistics;

import org.aidroll.api.errorrate.Prior;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is known of a school's error rate once its records are seen.
 *
 * @param prior what the county says
 * @param pool the school's records
 */
public record Posterior(Prior prior, Pool pool) {

    /** The rate drawn towards the county's. */
    public double shrunk() {
        return prior.shrunk(pool.x(), pool.n());
    }

    /** The probability that the rate is above this one: {@code 1 − I_T(x + a, n − x + b)}. */
    public double above(double rate) {
        return distribution().survivalProbability(rate);
    }

    /** The probability that the rate is below this one. */
    public double below(double rate) {
        return distribution().cumulativeProbability(rate);
    }

    BetaDistribution distribution() {
        return BetaDistribution.of(pool.x() + prior.a(), pool.n() - pool.x() + prior.b());
    }
}
