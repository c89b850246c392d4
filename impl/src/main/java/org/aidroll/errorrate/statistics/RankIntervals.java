package org.aidroll.errorrate.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidroll.api.errorrate.RankInterval;

/**
 * Where schools stand among each other, as far as their records can tell.
 *
 * <p>The rank of a school is 1 plus the number of schools with a lower rate: given its own rate, a Poisson–binomial
 * variable. Its mean and variance are integrals over the school's posterior, taken by the trapezoidal rule on one grid for
 * all; the interval is the normal one, cut at the first and last place. No random numbers; the same bytes in any order.
 */
public final class RankIntervals {
    private static final Comparator<Posterior> ORDER = Comparator.comparingLong(
                    (Posterior school) -> school.pool().n())
            .thenComparingLong(school -> school.pool().x())
            .thenComparingDouble(school -> school.prior().mean())
            .thenComparingDouble(school -> school.prior().weight());

    private RankIntervals() {}

    /**
     * The intervals, in the order of the schools.
     *
     * @param confidence the confidence of each, such as .95
     */
    public static List<RankInterval> of(List<Posterior> schools, double confidence) {
        if (schools.isEmpty()) {
            return List.of();
        }
        var grid = RateGrid.of(schools);
        List<GridCurve> curves = new ArrayList<>();
        for (Posterior school : schools) {
            curves.add(grid.curve(school));
        }
        var county = new CountyCurve(grid.size());
        // Sorted, for a sum of fractions depends on its order.
        indices(schools).forEach(index -> county.add(curves.get(index)));
        county.settle();
        double deviations = Intervals.deviations(confidence);
        return curves.stream()
                .map(curve -> interval(county, curve, schools.size(), deviations))
                .toList();
    }

    private static List<Integer> indices(List<Posterior> schools) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            indices.add(i);
        }
        indices.sort(Comparator.comparing(schools::get, ORDER));
        return indices;
    }

    private static RankInterval interval(CountyCurve county, GridCurve curve, int schools, double deviations) {
        double below = county.meanBelow(curve);
        double half = deviations * Math.sqrt(county.variance(curve, below));
        double mean = Math.max(1, Math.min(schools, 1 + below));
        return new RankInterval(mean, Math.max(1, mean - half), Math.min(schools, mean + half));
    }
}
