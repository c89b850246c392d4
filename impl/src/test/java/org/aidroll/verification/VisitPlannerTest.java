package org.aidroll.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PlanSettings;
import org.aidroll.api.verification.PlanSubject;
import org.aidroll.api.verification.PlannedVisit;
import org.aidroll.api.verification.Stratum;
import org.aidroll.api.verification.VisitPlan;
import org.aidroll.api.verification.VisitPlanRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the draw chooses, and that anybody can draw again. */
class VisitPlannerTest {
    private static final String FRAME = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String SEED = "2020-12-01 福利彩票双色球第2020118期";

    private static StudentKey key(int number) {
        return StudentKey.of("S%04d".formatted(number));
    }

    private static List<PlanSubject> usual(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> PlanSubject.usual(key(i)))
                .toList();
    }

    private static VisitPlan plan(List<PlanSubject> subjects) {
        return plan(SEED, subjects);
    }

    private static VisitPlan plan(String seed, List<PlanSubject> subjects) {
        return new DefaultVisitPlanner().plan(VisitPlanRequest.of(FRAME, seed, subjects));
    }

    private static List<StudentKey> keys(VisitPlan plan) {
        return plan.visits().stream().map(PlannedVisit::subject).toList();
    }

    /** The reference numbers of the error rates' design: the least n that sees one of 5 % wrong with a chance of 95 %. */
    @ParameterizedTest
    @CsvSource({"20, 19", "50, 31", "100, 45", "200, 51", "500, 56", "1000, 57"})
    void the_size_of_a_sample_is_hypergeometric(int pupils, int visits) {
        assertThat(new DefaultVisitPlanner().sampleSize(pupils, PlanSettings.defaults()))
                .isEqualTo(visits);
    }

    /** One wrong of 20: 19/20 is just enough. Two wrong of 21: 5·4/(21·20) is overlooked of 16, 6·5/(21·20) of 15. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "19, 19", "20, 19", "21, 16"})
    void small_groups_are_seen_almost_whole(int pupils, int visits) {
        assertThat(new DefaultVisitPlanner().sampleSize(pupils, PlanSettings.defaults()))
                .isEqualTo(visits);
    }

    @Test
    void a_chance_of_one_leaves_out_fewer_than_are_wrong() {
        var sure = new PlanSettings(new Fraction(1, 10), Fraction.ONE);
        assertThat(new DefaultVisitPlanner().sampleSize(100, sure)).isEqualTo(91);
        assertThat(new DefaultVisitPlanner().sampleSize(100, new PlanSettings(Fraction.ONE, Fraction.ONE)))
                .isEqualTo(1);
    }

    @Test
    void shares_that_are_none_are_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PlanSettings(new Fraction(0, 1), new Fraction(1, 2)))
                .withMessage("a share of wrong records of 0\nMaybe write a share of 1, such as 5/100");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PlanSettings(new Fraction(1, 2), new Fraction(3, 2)))
                .withMessageContaining("a chance of 3/2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new DefaultVisitPlanner().sampleSize(-1, PlanSettings.defaults()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> VisitPlanRequest.of(FRAME, " ", List.of()))
                .withMessageContaining("seed");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> VisitPlanRequest.of("a\nb", SEED, List.of()))
                .withMessageContaining("frame hash");
    }

    /** What a clerk with a shell does: printf '%s\n%s\n%s' HASH SEED KEY | sha256sum. */
    @Test
    void the_random_part_is_the_lowest_hashes_of_frame_seed_and_pupil() throws Exception {
        List<String> hashes = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            hashes.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((FRAME + "\n" + SEED + "\n" + key(i).value()).getBytes(StandardCharsets.UTF_8))));
        }

        var drawn = plan(usual(100)).visits();

        assertThat(drawn.stream().map(PlannedVisit::draw).sorted())
                .containsExactlyElementsOf(hashes.stream().sorted().limit(45).toList());
        assertThat(drawn).allSatisfy(visit -> assertThat(visit.probability()).isEqualTo(.45));
        assertThat(drawn).extracting(PlannedVisit::subject).isSorted();
    }

    @Test
    void another_seed_draws_others() {
        assertThat(plan("第2020119期", usual(200)).visits())
                .hasSize(51)
                .isNotEqualTo(plan(usual(200)).visits());
    }

    @Test
    void everybody_of_the_certain_part_is_visited() {
        var subjects = Stream.concat(
                        usual(50).stream(), IntStream.range(100, 110).mapToObj(i -> PlanSubject.certain(key(i))))
                .toList();

        var plan = plan(subjects);

        assertThat(plan.strata())
                .containsExactly(
                        new VisitPlan.Part(Stratum.CERTAINTY, 10, 10),
                        new VisitPlan.Part(Stratum.RISK, 0, 0),
                        new VisitPlan.Part(Stratum.RANDOM, 50, 31));
        assertThat(plan.size()).isEqualTo(60);
        assertThat(plan.visitsOf(Stratum.CERTAINTY)).hasSize(10).allSatisfy(visit -> assertThat(visit.probability())
                .isEqualTo(1));
    }

    @Test
    void of_a_pupil_who_stands_twice_the_stricter_entry_holds() {
        var plan = plan(List.of(PlanSubject.usual(key(1)), PlanSubject.certain(key(1)), PlanSubject.risky(key(1), 5)));

        assertThat(plan.size()).isEqualTo(1);
        assertThat(plan.visits()).singleElement().satisfies(visit -> assertThat(visit.stratum())
                .isEqualTo(Stratum.CERTAINTY));
    }

    @Test
    void of_two_weights_of_one_pupil_the_greater_holds() {
        List<PlanSubject> once = new ArrayList<>();
        for (int i = 1; i < 60; i++) {
            once.add(PlanSubject.risky(key(i), i == 1 ? 5 : 1));
        }
        List<PlanSubject> twice = new ArrayList<>(once);
        twice.add(0, PlanSubject.risky(key(1), 1));
        twice.add(PlanSubject.risky(key(1), 2));

        assertThat(plan(twice)).isEqualTo(plan(once));
    }

    @Test
    void the_probability_of_risk_is_in_proportion_to_the_weight_and_recorded() {
        List<PlanSubject> subjects = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            subjects.add(PlanSubject.risky(key(i), i < 50 ? 1 : 2));
        }

        var visits = plan(subjects).visits();

        // 45 of 100 are expected: 50·p + 50·2p = 45.
        assertThat(visits).allSatisfy(visit -> assertThat(visit.probability())
                .isCloseTo(visit.subject().compareTo(key(50)) < 0 ? .3 : .6, offset(1e-12)));
        assertThat(visits)
                .allMatch(visit -> Long.parseLong(visit.draw().substring(0, 13), 16) * 0x1p-52 < visit.probability());
        assertThat(visits).hasSizeBetween(30, 60);
    }

    @Test
    void nobody_is_drawn_with_more_than_certainty_and_the_rest_shares_what_is_left() {
        var shares = RiskShares.of(List.of(100, 1, 1, 1, 1), 3);

        assertThat(shares.of(100)).isEqualTo(1);
        assertThat(shares.of(1)).isEqualTo(.5);
        assertThat(RiskShares.of(List.of(3, 2, 1), 3).of(1)).isEqualTo(1);
        assertThat(RiskShares.of(List.of(1, 1), 0).of(1)).isZero();
    }

    @Test
    void the_probabilities_sum_to_what_is_expected_whatever_the_weights() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var weights = random.ints(1 + random.nextInt(40), 1, 60).boxed().toList();
            int expected = random.nextInt(weights.size() + 1);
            var shares = RiskShares.of(weights, expected);
            assertThat(weights.stream().mapToDouble(shares::of).sum()).isCloseTo(expected, offset(1e-9));
            assertThat(weights).allMatch(weight -> shares.of(weight) <= 1 && shares.of(weight) >= 0);
        }
    }

    /** Over many seeds a pupil comes up as often as the plan says: .3 of 2 000 is 600, and 4σ are 82. */
    @Test
    void the_recorded_probability_is_how_often_a_pupil_is_drawn() {
        List<PlanSubject> subjects = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            subjects.add(PlanSubject.risky(key(i), i < 50 ? 1 : 2));
        }
        long light = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            light += keys(plan("第" + seed + "期", subjects)).contains(key(7)) ? 1 : 0;
        }
        assertThat(light).isBetween(518L, 682L);
    }

    @Test
    void the_order_of_the_frame_changes_nothing() {
        var random = new Random(5);
        List<PlanSubject> subjects = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            subjects.add(new PlanSubject(key(i), Stratum.values()[random.nextInt(3)], 1 + random.nextInt(9)));
        }
        var before = plan(subjects);
        Collections.shuffle(subjects, random);
        assertThat(plan(subjects)).isEqualTo(before);
    }

    @Test
    void an_empty_frame_has_an_empty_plan() {
        assertThat(plan(List.of()).visits()).isEmpty();
        assertThat(plan(List.of()).size()).isZero();
    }
}
