package org.aidroll.errorrate.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The schools whose rate is above the county's by more than chance, all schools considered together. */
public final class Outliers {
    private Outliers() {}

    /**
     * Whether each school is one.
     *
     * @param schools their records in the month
     * @param wrong the share of schools wrongly called so that is put up with, such as .05
     * @return in the same order
     */
    public static List<Boolean> among(List<Pool> schools, double wrong) {
        double n = schools.stream().mapToLong(Pool::n).sum();
        double rate = n == 0 ? 0 : schools.stream().mapToLong(Pool::x).sum() / n;
        List<Double> probabilities = new ArrayList<>();
        for (Pool school : schools) {
            probabilities.add(chance(school, rate));
        }
        return BenjaminiHochberg.adjusted(probabilities).stream()
                .map(share -> share <= wrong)
                .toList();
    }

    /** The probability that a school with the county's rate has so many errors or more. */
    private static double chance(Pool school, double rate) {
        return school.x() == 0
                ? 1
                : BinomialDistribution.of(Math.toIntExact(school.n()), rate)
                        .survivalProbability(Math.toIntExact(school.x()) - 1);
    }
}
