package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.aidroll.api.errorrate.Prior;
import org.junit.jupiter.api.Test;

class PosteriorTest {
    private static final double ROUNDING = 1e-12;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void the_shrunk_rate_lies_between_the_raw_one_and_the_countys() {
        for (int i = 0; i < 5_000; i++) {
            var prior = prior();
            var pool = pool();
            double raw = (double) pool.x() / pool.n();
            assertThat(new Posterior(prior, pool).shrunk())
                    .isBetween(Math.min(raw, prior.mean()) - ROUNDING, Math.max(raw, prior.mean()) + ROUNDING);
        }
    }

    @Test
    void being_above_a_rate_gets_less_likely_the_higher_the_rate() {
        for (int i = 0; i < 2_000; i++) {
            var posterior = new Posterior(prior(), pool());
            double rate = random.nextDouble(.001, .5);
            double higher = rate + random.nextDouble(0, .5);
            assertThat(posterior.above(higher)).isLessThanOrEqualTo(posterior.above(rate) + ROUNDING);
        }
    }

    @Test
    void being_above_a_rate_gets_more_likely_the_more_errors_there_are() {
        for (int i = 0; i < 2_000; i++) {
            var prior = prior();
            var pool = pool();
            double rate = random.nextDouble(.001, .5);
            if (pool.x() < pool.n()) {
                assertThat(new Posterior(prior, new Pool(pool.x() + 1, pool.n())).above(rate))
                        .isGreaterThanOrEqualTo(new Posterior(prior, pool).above(rate) - ROUNDING);
            }
        }
    }

    @Test
    void above_and_below_a_rate_are_all_there_is() {
        var posterior = new Posterior(new Prior(.03, 100, 9), new Pool(4, 95));
        assertThat(posterior.above(.04) + posterior.below(.04)).isCloseTo(1, within(ROUNDING));
        assertThat(posterior.above(0)).isEqualTo(1);
    }

    @Test
    void a_school_without_records_is_as_the_county() {
        assertThat(new Posterior(new Prior(.03, 100, 9), new Pool(0, 0)).shrunk())
                .isCloseTo(.03, within(ROUNDING));
    }

    private Prior prior() {
        return new Prior(random.nextDouble(.001, .3), random.nextDouble(20, 500), 9);
    }

    private Pool pool() {
        int n = random.nextInt(1, 2_000);
        return new Pool(random.nextInt(0, n + 1), n);
    }
}
