package org.aidroll.errorrate.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.PriorSettings;

/**
 * The county's rate and how far its schools differ, by moments of the beta-binomial distribution:
 *
 * <pre>
 * p0  = Σx / Σn                        MSB = Σ n(p − p0)² / (k − 1)
 * n_c = (N − Σn² / N) / (k − 1)        ρ   = (MSB − p0 q0) / (p0 q0 (n_c − 1))       M = 1/ρ − 1
 * </pre>
 *
 * The sums are kept, so that the prior without one school is had at once: a school is never held against itself.
 */
public final class CountyPriors {
    private final PriorSettings settings;
    private final Sums all;

    private CountyPriors(PriorSettings settings, Sums all) {
        this.settings = settings;
        this.all = all;
    }

    /** Of the schools' pools over the months before the scored one; schools without records do not count. */
    public static CountyPriors of(Collection<Pool> schools, PriorSettings settings) {
        // Sorted, for a sum of fractions depends on their order.
        List<Pool> counted = schools.stream()
                .filter(school -> school.n() > 0)
                .sorted(Comparator.comparingLong(Pool::n).thenComparingLong(Pool::x))
                .toList();
        var sums = Sums.NONE;
        for (Pool school : counted) {
            sums = sums.plus(school);
        }
        return new CountyPriors(settings, sums);
    }

    /** Of all schools. */
    public Prior ofAll() {
        return prior(all);
    }

    /** Of all schools but this one, which must be one of them or empty. */
    public Prior without(Pool school) {
        return prior(school.n() == 0 ? all : all.minus(school));
    }

    private Prior prior(Sums sums) {
        if (sums.schools < settings.leastSchools()) {
            return settings.fallback();
        }
        if (sums.x == 0 || sums.x == sums.n) {
            // How far schools differ cannot be told yet, so each speaks for itself as much as it may.
            return new Prior((sums.x + .5) / (sums.n + 1), settings.leastWeight(), sums.schools);
        }
        double mean = (double) sums.x / sums.n;
        double weight = 1 / sums.correlation(mean) - 1;
        return new Prior(mean, Math.max(settings.leastWeight(), Math.min(settings.mostWeight(), weight)), sums.schools);
    }

    /** Whole numbers exactly, and the one sum of fractions. */
    private record Sums(int schools, long x, long n, double squares, double spread) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0);
        private static final double LEAST = 1e-9;

        Sums plus(Pool school) {
            return new Sums(
                    schools + 1,
                    x + school.x(),
                    n + school.n(),
                    squares + square(school.n()),
                    spread + square(school.x()) / school.n());
        }

        Sums minus(Pool school) {
            return new Sums(
                    schools - 1,
                    x - school.x(),
                    n - school.n(),
                    squares - square(school.n()),
                    spread - square(school.x()) / school.n());
        }

        /** ρ; never 0, for schools may differ less than chance alone would have it. */
        double correlation(double mean) {
            double variance = mean * (1 - mean);
            // Σ n(p − p0)² without a second walk over the schools.
            double between = (spread - square(x) / n) / (schools - 1);
            double size = (n - squares / n) / (schools - 1);
            return size <= 1 ? LEAST : Math.max(LEAST, (between - variance) / (variance * (size - 1)));
        }

        private static double square(long count) {
            return (double) count * count;
        }
    }
}
