package org.aidroll.errorrate.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The rates at which all schools' posteriors are looked at: even steps of {@code asin √rate}, in which a posterior is as
 * wide whatever its rate, fine enough for the narrowest.
 */
final class RateGrid {
    private static final double STEPS_PER_DEVIATION = 4;
    private static final int FEWEST = 128;
    private static final int MOST = 8_192;
    /** So near to either end a density may be too steep for Simpson's rule, and the exact distribution is asked. */
    private static final int STEEP = 8;
    /** Where less lies within a step, a distribution has ended. */
    private static final double NOTHING = 1e-12;

    private final int steps;
    private final double step;
    /** The logarithms of sine and cosine at each point and halfway to the next. */
    private final double[] logSine;

    private final double[] logCosine;

    private RateGrid(int steps) {
        this.steps = steps;
        step = Math.PI / 2 / steps;
        logSine = new double[2 * steps + 1];
        logCosine = new double[2 * steps + 1];
        for (int half = 0; half <= 2 * steps; half++) {
            logSine[half] = logSine(half);
            logCosine[half] = logSine(2 * steps - half);
        }
    }

    private double logSine(int half) {
        return Math.log(Math.sin(half * step / 2));
    }

    static RateGrid of(List<Posterior> schools) {
        double records = schools.stream()
                .mapToDouble(school -> school.pool().n() + school.prior().weight())
                .max()
                .orElse(0);
        double deviation = .5 / Math.sqrt(records + 1);
        double steps = Math.ceil(Math.PI / 2 / deviation * STEPS_PER_DEVIATION);
        return new RateGrid((int) Math.max(FEWEST, Math.min(MOST, steps)));
    }

    /** How many points there are. */
    int size() {
        return steps + 1;
    }

    /** A school's distribution where it is neither 0 nor 1. */
    GridCurve curve(Posterior school) {
        var distribution = school.distribution();
        var density = new Density(distribution);
        int middle = Math.min(steps - 1, (int) (Math.asin(Math.sqrt(distribution.getMean())) / step));
        int first = middle;
        while (first > 0 && density.within(first) > NOTHING) {
            first--;
        }
        int last = middle + 1;
        while (last < steps && density.within(last) > NOTHING) {
            last++;
        }
        return GridCurve.ofSteps(first, density.within(first, last));
    }

    /** The density over the angle whose squared sine is the rate. */
    private final class Density {
        private final BetaDistribution distribution;
        private final double sines;
        private final double cosines;
        private final double scale;

        Density(BetaDistribution distribution) {
            this.distribution = distribution;
            sines = 2 * distribution.getAlpha() - 1;
            cosines = 2 * distribution.getBeta() - 1;
            double mean = distribution.getMean();
            scale = distribution.logDensity(mean)
                    - (distribution.getAlpha() - 1) * Math.log(mean)
                    - (distribution.getBeta() - 1) * Math.log1p(-mean)
                    + Math.log(2);
        }

        double[] within(int first, int last) {
            var within = new double[last - first];
            for (int point = first; point < last; point++) {
                within[point - first] = within(point);
            }
            return within;
        }

        /** The probability between a point and the next. */
        double within(int point) {
            return point < STEEP || point >= steps - STEEP ? exactly(point) : bySimpson(2 * point);
        }

        private double exactly(int point) {
            return distribution.probability(rate(point), rate(point + 1));
        }

        private double bySimpson(int half) {
            return step / 6 * (at(half) + 4 * at(half + 1) + at(half + 2));
        }

        private double at(int half) {
            return Math.exp(sines * logSine[half] + cosines * logCosine[half] + scale);
        }

        private double rate(int point) {
            double sine = Math.sin(point * step);
            return sine * sine;
        }
    }
}
