package org.aidroll.benchmarks.errorrate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolFigures;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.errorrate.statistics.CountyFigures;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * All figures of 10 000 schools after six months, rank intervals among them, beside ranks drawn by chance (Monte Carlo)
 * from the same posteriors; the mean difference of the mean ranks is what the draws are off. What must be ≤ 5 s is ours.
 */
public final class ScoringRace {
    private static final int SCHOOLS = 10_000;
    private static final int DRAWS = 1_000;
    private static final int RUNS = 5;

    private ScoringRace() {}

    /** Prints the time of each run, the first with a cold JVM. */
    public static void main(String[] arguments) {
        var random = new SplittableRandom(3);
        var sizes = random.doubles(SCHOOLS, Math.log(6), Math.log(3_000))
                .mapToInt(log -> (int) Math.exp(log))
                .toArray();
        List<SchoolCount> history = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            history.addAll(counts(random, sizes, month));
        }
        var counts = counts(random, sizes, 7);
        for (int run = 1; run <= RUNS; run++) {
            long begin = System.nanoTime();
            var figures = new CountyFigures(ScoreSettings.defaults()).of(counts, history, Map.of());
            double ours = (System.nanoTime() - begin) / 1e9;
            begin = System.nanoTime();
            var drawn = drawn(figures);
            double theirs = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "run %d: %d schools %.2f s; %d draws %.2f s, %.1f times as long, off by %.1f ranks on average%n",
                    run,
                    SCHOOLS,
                    ours,
                    DRAWS,
                    theirs,
                    theirs / ours,
                    off(figures, drawn));
        }
    }

    private static List<SchoolCount> counts(SplittableRandom random, int[] sizes, int month) {
        List<SchoolCount> counts = new ArrayList<>();
        for (int school = 0; school < sizes.length; school++) {
            double rate = .005 + .05 * (school % 97) / 97;
            int x = (int) random.doubles(sizes[school])
                    .filter(chance -> chance < rate)
                    .count();
            counts.add(SchoolCount.of("S" + school, YearMonth.of(2020, month), sizes[school], x));
        }
        return counts;
    }

    private static double[] drawn(List<SchoolFigures> figures) {
        UniformRandomProvider source = new SplittableRandom(9)::nextLong;
        List<ContinuousDistribution.Sampler> samplers = figures.stream()
                .map(school -> BetaDistribution.of(
                                school.count().x() + school.prior().a(),
                                school.count().n()
                                        - school.count().x()
                                        + school.prior().b())
                        .createSampler(source))
                .toList();
        var ranks = new double[figures.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            var rates = samplers.stream()
                    .mapToDouble(ContinuousDistribution.Sampler::sample)
                    .toArray();
            var order = IntStream.range(0, rates.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(school -> rates[school]))
                    .toList();
            for (int rank = 0; rank < rates.length; rank++) {
                ranks[order.get(rank)] += (rank + 1.0) / DRAWS;
            }
        }
        return ranks;
    }

    private static double off(List<SchoolFigures> figures, double[] drawn) {
        return IntStream.range(0, drawn.length)
                .mapToDouble(school -> Math.abs(
                        drawn[school] - figures.get(school).rank().orElseThrow().mean()))
                .average()
                .orElse(0);
    }
}
