package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.aidroll.api.errorrate.RateInterval;
import org.junit.jupiter.api.Test;

/** Golden values: Brown, Cai and DasGupta (2001) for 1/12 and Newcombe (1998) for 81/263 and 0/20; the others recomputed. */
class IntervalsTest {
    private static final double SURE = .95;

    @Test
    void wilson_has_the_published_limits() {
        near(Intervals.wilson(81, 263, SURE), .2553, .3662, 5e-5);
        near(Intervals.wilson(0, 20, SURE), 0, .1611, 5e-5);
        near(Intervals.wilson(2, 100, SURE), .005502, .070012, 5e-7);
    }

    @Test
    void clopper_and_pearson_have_the_published_limits() {
        near(Intervals.clopperPearson(81, 263, SURE), .2527, .3676, 5e-5);
        near(Intervals.clopperPearson(0, 20, SURE), 0, .1684, 5e-5);
        near(Intervals.clopperPearson(4, 100, SURE), .011004, .099257, 5e-7);
    }

    @Test
    void jeffreys_has_the_published_limits() {
        near(Intervals.jeffreys(2, 100, SURE), .004179, .062606, 5e-7);
        near(Intervals.jeffreys(1, 12, SURE), .00914, .32850, 5e-6);
    }

    @Test
    void nothing_is_known_without_a_record() {
        assertThat(all(0, 0, SURE)).containsOnly(RateInterval.UNKNOWN);
    }

    @Test
    void limits_hold_the_rate_and_touch_the_ends_exactly() {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 2_000; i++) {
            int n = random.nextInt(1, 3_000);
            int x = random.nextInt(0, 4) == 0 ? random.nextInt(2) * n : random.nextInt(0, n + 1);
            for (RateInterval interval : all(x, n, random.nextDouble(.5, .999))) {
                assertThat(interval.contains((double) x / n))
                        .as("%d of %d in %s", x, n, interval)
                        .isTrue();
                assertThat(interval.low() == 0).as("%d of %d", x, n).isEqualTo(x == 0);
                assertThat(interval.high() == 1).as("%d of %d", x, n).isEqualTo(x == n);
            }
        }
    }

    @Test
    void clean_records_have_the_mirrored_interval_of_faulty_ones() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            int n = random.nextInt(1, 3_000);
            int x = random.nextInt(0, n + 1);
            var faulty = all(x, n, SURE);
            var clean = all(n - x, n, SURE);
            for (int kind = 0; kind < faulty.size(); kind++) {
                near(
                        clean.get(kind).mirrored(),
                        faulty.get(kind).low(),
                        faulty.get(kind).high(),
                        1e-12);
            }
        }
    }

    @Test
    void more_faulty_records_than_records_are_refused() {
        assertThatThrownBy(() -> Intervals.wilson(3, 2, SURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x is 3 of n 2\nMaybe count records, not findings");
    }

    private static List<RateInterval> all(int x, int n, double confidence) {
        return List.of(
                Intervals.wilson(x, n, confidence),
                Intervals.clopperPearson(x, n, confidence),
                Intervals.jeffreys(x, n, confidence));
    }

    private static void near(RateInterval interval, double low, double high, double error) {
        assertThat(interval.low()).isCloseTo(low, within(error));
        assertThat(interval.high()).isCloseTo(high, within(error));
    }
}
