package org.aidroll.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PairedCheck;
import org.aidroll.api.verification.PlanSubject;
import org.aidroll.api.verification.PlannedVisit;
import org.aidroll.api.verification.SampledEstimate;
import org.aidroll.api.verification.Stratum;
import org.aidroll.api.verification.StratumSample;
import org.aidroll.api.verification.VisitPlan;
import org.aidroll.api.verification.VisitPlanRequest;
import org.junit.jupiter.api.Test;

/** What a sample tells of all; the reference numbers are those of the error rates' design. */
class VisitEstimatorTest {
    private static SampledEstimate stratified(StratumSample... strata) {
        return new DefaultVisitEstimator().stratified(List.of(strata));
    }

    private static List<PairedCheck> pairs(String first, String second) {
        List<PairedCheck> pairs = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            pairs.add(new PairedCheck(first.charAt(i) == '1', second.charAt(i) == '1'));
        }
        return pairs;
    }

    /** The naive pool 10/62 = .1613 is wrong by 80 %. */
    @Test
    void horvitz_and_thompson_weigh_each_part_by_its_size() {
        var estimate =
                stratified(new StratumSample(12, 12, 5), new StratumSample(40, 20, 4), new StratumSample(148, 30, 1));

        assertThat(estimate.rate()).isCloseTo(.0896667, offset(5e-8));
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(.0255643, offset(5e-8));
        assertThat(10.0 / 62 / estimate.rate() - 1).isCloseTo(.80, offset(.005));
        assertThat(estimate.size()).isEqualTo(200);
        assertThat(estimate.visited()).isEqualTo(62);
        assertThat(estimate.isCensus()).isFalse();
    }

    /** Invariant 9. */
    @Test
    void where_everybody_was_visited_the_estimate_is_the_count_without_error() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            long first = 1 + random.nextInt(50);
            long second = random.nextInt(50);
            long wrong = random.nextInt((int) first + 1);
            long more = random.nextInt((int) second + 1);
            var census = stratified(new StratumSample(first, first, wrong), new StratumSample(second, second, more));
            assertThat(census.rate()).isEqualTo((double) (wrong + more) / (first + second));
            assertThat(census.standardError()).hasValue(0);
            assertThat(census.isCensus()).isTrue();
        }
    }

    @Test
    void one_visit_gives_a_rate_and_no_error() {
        var estimate = stratified(new StratumSample(10, 1, 1));

        assertThat(estimate.rate()).isEqualTo(1);
        assertThat(estimate.standardError()).isEmpty();
        assertThat(estimate.isCensus()).isFalse();
        assertThat(stratified(new StratumSample(1, 1, 1)).standardError()).hasValue(0);
    }

    @Test
    void of_nobody_nothing_is_wrong() {
        assertThat(stratified().rate()).isZero();
        assertThat(stratified(new StratumSample(0, 0, 0)).isCensus()).isTrue();
    }

    @Test
    void a_part_that_cannot_be_is_refused() {
        for (long[] part : new long[][] {{10, 5, 6}, {10, 11, 0}, {10, 5, -1}, {10, 0, 0}}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new StratumSample(part[0], part[1], part[2]));
        }
    }

    @Test
    void regression_corrects_what_the_first_check_says_of_all() {
        var estimate = new DefaultVisitEstimator().regression(pairs("0000110001", "0010110001"), .20);

        assertThat(estimate.slope()).isCloseTo(.857143, offset(5e-7));
        assertThat(estimate.rate()).isCloseTo(.3142857, offset(5e-8));
    }

    /** Invariant 10. */
    @Test
    void regression_on_equal_checks_is_the_share_of_the_first() {
        var random = new Random(12);
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, 2).forEach(text::append);
            double share = random.nextDouble();
            var estimate = new DefaultVisitEstimator().regression(pairs(text.toString(), text.toString()), share);
            assertThat(estimate.rate()).isCloseTo(share, offset(1e-12));
            assertThat(estimate.slope()).isEqualTo(1);
        }
    }

    @Test
    void a_regression_over_nobody_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new DefaultVisitEstimator().regression(List.of(), .2))
                .withMessage("a regression over nobody");
    }

    private static PlannedVisit visit(String key, Stratum stratum, double probability) {
        return new PlannedVisit(StudentKey.of(key), stratum, probability, "0".repeat(64));
    }

    /** 1 + 1/.5 + 10·1/2 wrong of 2 + 4 + 10; the variances .5/.25 and 100·(1 − .2)·.25/1. */
    @Test
    void a_plan_counts_each_wrong_record_for_as_many_as_it_stands_for() {
        var plan = new VisitPlan(
                "f",
                "s",
                List.of(
                        new VisitPlan.Part(Stratum.CERTAINTY, 2, 2),
                        new VisitPlan.Part(Stratum.RISK, 4, 2),
                        new VisitPlan.Part(Stratum.RANDOM, 10, 2)),
                List.of(
                        visit("a", Stratum.CERTAINTY, 1),
                        visit("b", Stratum.CERTAINTY, 1),
                        visit("c", Stratum.RISK, .5),
                        visit("d", Stratum.RISK, .25),
                        visit("e", Stratum.RANDOM, .2),
                        visit("g", Stratum.RANDOM, .2)));
        Map<StudentKey, Boolean> wrong = new HashMap<>();
        for (String key : List.of("a", "b", "c", "d", "e", "g", "stranger")) {
            wrong.put(StudentKey.of(key), List.of("a", "c", "e", "stranger").contains(key));
        }

        var whole = new DefaultVisitEstimator().ofPlan(plan, wrong);
        assertThat(whole.open()).isZero();
        assertThat(whole.ifRight()).isEqualTo(whole.ifWrong());
        assertThat(whole.ifRight().rate()).isCloseTo(8.0 / 16, offset(1e-12));
        assertThat(whole.ifRight().standardError().orElseThrow()).isCloseTo(Math.sqrt(22) / 16, offset(1e-12));
        assertThat(whole.ifRight().visited()).isEqualTo(6);

        wrong.remove(StudentKey.of("d"));
        var open = new DefaultVisitEstimator().ofPlan(plan, wrong);
        assertThat(open.open()).isEqualTo(1);
        assertThat(open.ifRight().rate()).isCloseTo(8.0 / 16, offset(1e-12));
        assertThat(open.ifWrong().rate()).isCloseTo(12.0 / 16, offset(1e-12));
    }

    /** Over many seeds the estimate is right on average, though the risky are drawn more often: bias below 4σ/√k. */
    @Test
    void the_estimate_of_a_drawn_plan_is_not_biased() {
        List<PlanSubject> frame = new ArrayList<>();
        Map<StudentKey, Boolean> wrong = new HashMap<>();
        for (int i = 0; i < 260; i++) {
            var key = StudentKey.of("S" + i);
            frame.add(
                    i < 10
                            ? PlanSubject.certain(key)
                            : i < 110 ? PlanSubject.risky(key, 1 + i % 5) : PlanSubject.usual(key));
            wrong.put(key, i < 110 ? i % 4 == 0 : i % 20 == 0);
        }
        double truth = wrong.values().stream().filter(is -> is).count() / 260.0;
        double sum = 0;
        double squares = 0;
        int seeds = 600;
        for (int seed = 0; seed < seeds; seed++) {
            var plan = new DefaultVisitPlanner().plan(VisitPlanRequest.of("frame", "第" + seed + "期", frame));
            double rate =
                    new DefaultVisitEstimator().ofPlan(plan, wrong).ifRight().rate();
            sum += rate - truth;
            squares += (rate - truth) * (rate - truth);
        }
        double spread = Math.sqrt(squares / seeds);
        assertThat(sum / seeds).isCloseTo(0, offset(4 * spread / Math.sqrt(seeds)));
        assertThat(spread).isLessThan(.05);
    }
}
