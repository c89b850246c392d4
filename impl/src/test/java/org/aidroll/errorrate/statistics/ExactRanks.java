package org.aidroll.errorrate.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The whole distribution of a school's rank: given its own rate, the number of schools below it is Poisson–binomial; that
 * is worked out exactly and weighed by the school's posterior on a fine grid of the rates' own quantiles.
 */
final class ExactRanks {
    private static final int NODES = 500;

    private final List<BetaDistribution> schools;

    ExactRanks(List<Posterior> schools) {
        this.schools = schools.stream().map(Posterior::distribution).toList();
    }

    /** The probability of each rank, from the first. */
    double[] of(int school) {
        var ranks = new double[schools.size()];
        for (int node = 0; node < NODES; node++) {
            double rate = schools.get(school).inverseCumulativeProbability((node + .5) / NODES);
            var below = belowAt(rate, school);
            for (int rank = 0; rank < ranks.length; rank++) {
                ranks[rank] += below[rank] / NODES;
            }
        }
        return ranks;
    }

    private double[] belowAt(double rate, int school) {
        var below = new double[schools.size()];
        below[0] = 1;
        for (int other = 0; other < schools.size(); other++) {
            if (other != school) {
                double chance = schools.get(other).cumulativeProbability(rate);
                for (int count = below.length - 1; count > 0; count--) {
                    below[count] = below[count] * (1 - chance) + below[count - 1] * chance;
                }
                below[0] *= 1 - chance;
            }
        }
        return below;
    }
}
