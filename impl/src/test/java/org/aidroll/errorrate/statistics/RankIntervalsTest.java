package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.PriorSettings;
import org.aidroll.api.errorrate.RankInterval;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {
    private static final double SURE = .95;

    @Test
    void mean_and_spread_are_those_of_the_exact_distribution() {
        var schools = county(120, 3);
        var exact = new ExactRanks(schools);
        var intervals = RankIntervals.of(schools, SURE);
        for (int school = 0; school < schools.size(); school += 13) {
            var ranks = exact.of(school);
            double mean = 0;
            double square = 0;
            for (int rank = 1; rank <= ranks.length; rank++) {
                mean += rank * ranks[rank - 1];
                square += (double) rank * rank * ranks[rank - 1];
            }
            double half = Intervals.deviations(SURE) * Math.sqrt(square - mean * mean);
            var interval = intervals.get(school);
            assertThat(interval.mean()).isCloseTo(mean, within(.05));
            assertThat(interval.low()).isCloseTo(Math.max(1, mean - half), within(.4));
            assertThat(interval.high()).isCloseTo(Math.min(120, mean + half), within(.4));
        }
    }

    @Test
    void the_interval_holds_the_rank_about_as_often_as_it_says() {
        var schools = county(150, 4);
        var exact = new ExactRanks(schools);
        var intervals = RankIntervals.of(schools, SURE);
        for (int school = 0; school < schools.size(); school += 19) {
            var ranks = exact.of(school);
            double within = 0;
            for (int rank = (int) intervals.get(school).low();
                    rank <= Math.ceil(intervals.get(school).high());
                    rank++) {
                within += ranks[rank - 1];
            }
            assertThat(within).isGreaterThan(.93);
        }
    }

    @Test
    void mean_ranks_add_up_to_what_ranks_do() {
        for (int size : new int[] {1, 2, 10, 500}) {
            double sum = RankIntervals.of(county(size, size), SURE).stream()
                    .mapToDouble(RankInterval::mean)
                    .sum();
            assertThat(sum).isCloseTo(size * (size + 1) / 2.0, within(1e-6));
        }
    }

    @Test
    void identical_schools_have_identical_intervals() {
        var schools = new ArrayList<>(county(60, 5));
        schools.add(7, schools.get(40));
        schools.add(schools.get(7));
        var intervals = RankIntervals.of(schools, SURE);
        assertThat(intervals.get(7)).isEqualTo(intervals.get(41)).isEqualTo(intervals.get(61));
        var alike = RankIntervals.of(Collections.nCopies(9, schools.get(0)), SURE);
        assertThat(alike).allMatch(alike.get(0)::equals);
        assertThat(alike.get(0).mean()).isCloseTo(5, within(1e-9));
    }

    @Test
    void the_order_of_schools_changes_no_bit() {
        List<Posterior> schools = new ArrayList<>(county(200, 6));
        List<RankInterval> before = RankIntervals.of(schools, SURE);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(6));
        var after = RankIntervals.of(order.stream().map(schools::get).toList(), SURE);
        for (int i = 0; i < order.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(order.get(i)));
        }
    }

    @Test
    void surely_better_schools_come_first() {
        var prior = new Prior(.03, 100, 9);
        var intervals = RankIntervals.of(
                List.of(
                        new Posterior(prior, new Pool(300, 3_000)),
                        new Posterior(prior, new Pool(0, 3_000)),
                        new Posterior(prior, new Pool(90, 3_000))),
                SURE);
        assertThat(intervals.get(0).mean()).isCloseTo(3, within(1e-4));
        assertThat(intervals.get(1).mean()).isCloseTo(1, within(1e-4));
        assertThat(intervals.get(2).high()).isLessThan(2.1);
    }

    @Test
    void the_smallest_school_can_stand_anywhere() {
        var priors = CountyPriors.of(TenSchools.ALL, PriorSettings.defaults());
        var schools = TenSchools.ALL.stream()
                .map(school -> new Posterior(priors.ofAll(), school))
                .toList();
        var intervals = RankIntervals.of(schools, SURE);
        assertThat(intervals.get(5).low()).isLessThan(1.2);
        assertThat(intervals.get(5).high()).isEqualTo(10);
        assertThat(intervals.get(9).low()).isGreaterThan(6);
    }

    @Test
    void no_school_has_no_rank() {
        assertThat(RankIntervals.of(List.of(), SURE)).isEmpty();
    }

    @Test
    void flat_and_steep_posteriors_stand_beside_each_other() {
        var intervals = RankIntervals.of(
                List.of(
                        new Posterior(new Prior(.0005, 20, 9), new Pool(0, 5)),
                        new Posterior(new Prior(.9995, 20, 9), new Pool(5, 5)),
                        new Posterior(new Prior(.5, .2, 9), new Pool(0, 0))),
                SURE);
        assertThat(intervals).extracting(RankInterval::mean).allMatch(Double::isFinite);
        assertThat(intervals.get(0).mean()).isLessThan(intervals.get(2).mean());
        assertThat(intervals.get(2).mean()).isLessThan(intervals.get(1).mean());
    }

    private static List<Posterior> county(int size, long seed) {
        var random = new SplittableRandom(seed);
        List<Posterior> schools = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int n = (int) Math.exp(random.nextDouble(1.8, 6.9));
            int x = random.nextInt(1 + n / 12);
            schools.add(new Posterior(new Prior(.03, 80, size), new Pool(x, n)));
        }
        return schools;
    }
}
