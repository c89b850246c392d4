package org.aidroll.errorrate.statistics;

import java.util.function.BiFunction;
import org.aidroll.api.errorrate.RateInterval;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Intervals of a rate from {@code x} records with an error among {@code n}. Without a record the interval is 0 to 1; with
 * no error it begins at exactly 0, with all faulty it ends at exactly 1; the interval of the clean records is the mirrored
 * one of the faulty.
 */
public final class Intervals {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Intervals() {}

    /**
     * Wilson's score interval: the one shown beside every rate, near its confidence even for few records.
     *
     * @param confidence the confidence, such as .95
     */
    public static RateInterval wilson(long x, long n, double confidence) {
        return mirrored(x, n, (few, all) -> {
            double z = deviations(confidence);
            double square = z * z;
            double middle = few + square / 2;
            double half = z * Math.sqrt((double) few * (all - few) / all + square / 4);
            return limits(few, (middle - half) / (all + square), (middle + half) / (all + square));
        });
    }

    /**
     * Clopper and Pearson's exact interval: never below its confidence, often above.
     *
     * @param confidence the confidence, such as .95
     */
    public static RateInterval clopperPearson(long x, long n, double confidence) {
        double tail = (1 - confidence) / 2;
        return mirrored(
                x,
                n,
                (few, all) -> limits(
                        few,
                        few == 0 ? 0 : BetaDistribution.of(few, all - few + 1.0).inverseCumulativeProbability(tail),
                        BetaDistribution.of(few + 1.0, (double) all - few).inverseSurvivalProbability(tail)));
    }

    /**
     * Jeffreys' interval: the posterior's without any knowledge of other schools.
     *
     * @param confidence the confidence, such as .95
     */
    public static RateInterval jeffreys(long x, long n, double confidence) {
        double tail = (1 - confidence) / 2;
        return mirrored(x, n, (few, all) -> {
            var posterior = BetaDistribution.of(few + .5, all - few + .5);
            return limits(
                    few, posterior.inverseCumulativeProbability(tail), posterior.inverseSurvivalProbability(tail));
        });
    }

    /** How many standard deviations either side hold so much of a normal distribution. */
    static double deviations(double confidence) {
        return NORMAL.inverseSurvivalProbability((1 - confidence) / 2);
    }

    private static RateInterval mirrored(long x, long n, BiFunction<Long, Long, RateInterval> ofFew) {
        if (n == 0) {
            return RateInterval.UNKNOWN;
        }
        var pool = new Pool(x, n);
        return pool.x() <= n / 2 ? ofFew.apply(x, n) : ofFew.apply(n - x, n).mirrored();
    }

    private static RateInterval limits(long x, double low, double high) {
        return new RateInterval(x == 0 ? 0 : low, Math.min(1, high));
    }
}
