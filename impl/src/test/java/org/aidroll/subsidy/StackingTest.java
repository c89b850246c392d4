package org.aidroll.subsidy;

import static org.aidroll.SamplePacks.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.StackingGroup;
import org.aidroll.api.policy.StackingGroup.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of benefits that touch each other. */
class StackingTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    private static StackingGroup group(Mode mode, List<String> order, String... caps) {
        List<Dated<Money>> dated = new ArrayList<>();
        for (int i = 0; i < caps.length; i += 2) {
            dated.add(new Dated<>(LocalDate.parse(caps[i]), Money.ofYuan(caps[i + 1]), RULE));
        }
        return new StackingGroup("group", mode, order, dated, RULE);
    }

    private static Decision decide(StackingGroup group, String a, String b, String c) {
        return new Asked()
                .by(MadeBenefit.pack(
                        List.of(group), MadeBenefit.of("a", a), MadeBenefit.of("b", b), MadeBenefit.of("c", c)));
    }

    private static String amounts(Decision decision) {
        return ABC.stream()
                .map(code ->
                        decision.award(code).map(award -> award.amount().yuan()).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "BEST_ONE, 1, 3, 2, - 3.00 -",
        "BEST_ONE, 3, 3, 2, 3.00 - -",
        "BEST_ONE, 2, 3, 3, - 3.00 -",
        "BEST_ONE, 0, 0, 0, 0.00 - -",
        "PRIORITY, 1, 3, 2, 1.00 - -",
        "ADDITIVE, 1, 3, 2, 1.00 3.00 2.00",
        "OFFSET, 1, 3, 2, 1.00 2.00 0.00",
        "OFFSET, 3, 1, 5, 3.00 0.00 2.00"
    })
    void each_mode_gives_what_it_says(Mode mode, String a, String b, String c, String given) {
        assertThat(amounts(decide(group(mode, ABC), a, b, c))).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1.00 3.00 2.00",
        "6, 1.00 3.00 2.00",
        "5.99, 1.00 3.00 1.99",
        "4, 1.00 3.00 0.00",
        "3.50, 1.00 2.50 0.00",
        "0.50, 0.50 0.00 0.00",
        "0, 0.00 0.00 0.00"
    })
    void a_cap_reduces_the_later_ones(String cap, String given) {
        var capped = group(Mode.ADDITIVE_CAPPED, ABC, "2000-01-01", cap);
        assertThat(amounts(decide(capped, "1", "3", "2"))).isEqualTo(given);
    }

    @Test
    void the_cap_is_the_one_in_force_and_none_where_none_has_begun() {
        assertThat(amounts(decide(
                        group(Mode.ADDITIVE_CAPPED, ABC, "2000-01-01", "4", "2020-09-01", "5", "2020-09-02", "6"),
                        "1",
                        "3",
                        "2")))
                .isEqualTo("1.00 3.00 1.00");
        assertThat(amounts(decide(group(Mode.ADDITIVE_CAPPED, ABC, "2020-09-02", "4"), "1", "3", "2")))
                .isEqualTo("1.00 3.00 2.00");
    }

    @ParameterizedTest
    @CsvSource({"a b c, 1.00 - -", "b a c, - 3.00 -", "c b a, - - 2.00"})
    void the_order_of_the_group_counts_not_that_of_the_pack(String order, String given) {
        var group = group(Mode.PRIORITY, List.of(order.split(" ")));
        assertThat(amounts(decide(group, "1", "3", "2"))).isEqualTo(given);
    }

    @Test
    void what_is_not_given_names_what_takes_its_place() {
        assertThat(decide(group(Mode.BEST_ONE, ABC), "1", "3", "2").notDue())
                .containsExactly(
                        new WhyNot("a", WhyNot.Reason.STACKED, null, List.of(), List.of("b"), RULE),
                        new WhyNot("c", WhyNot.Reason.STACKED, null, List.of(), List.of("b"), RULE));
    }

    @Test
    void what_is_reduced_says_so_in_its_last_step() {
        var reduced = decide(group(Mode.OFFSET, ABC), "1", "3", "2").award("b").orElseThrow();
        assertThat(reduced.steps().get(reduced.steps().size() - 1))
                .isEqualTo(
                        new Step(StepKind.STACKING, "group", Money.ofYuan("3"), Fraction.ONE, Money.ofYuan("2"), RULE));
        var whole = decide(group(Mode.OFFSET, ABC), "1", "3", "2").award("a").orElseThrow();
        assertThat(whole.steps()).extracting(Step::kind).doesNotContain(StepKind.STACKING);
    }

    @Test
    void what_is_not_due_anyway_touches_nothing() {
        var pack = MadeBenefit.pack(
                List.of(group(Mode.PRIORITY, ABC)),
                MadeBenefit.of("a", "9").requires(Fact.CATEGORY, "ORPHAN"),
                MadeBenefit.of("b", "3"),
                MadeBenefit.of("c", "2"));
        var decision = new Asked().by(pack);
        assertThat(amounts(decision)).isEqualTo("- 3.00 -");
        assertThat(decision.whyNot("a").orElseThrow().reason()).isEqualTo(WhyNot.Reason.CONDITION);
        assertThat(decision.notDue()).extracting(WhyNot::benefit).containsExactly("a", "c");
    }

    @ParameterizedTest
    @EnumSource(names = {"BEST_ONE", "PRIORITY", "OFFSET"})
    void what_is_not_due_in_the_term_touches_nothing(Mode mode) {
        var pack = MadeBenefit.pack(
                List.of(group(mode, ABC)),
                MadeBenefit.of("a", "9").kind(BenefitKind.REIMBURSEMENT).byTheYear(),
                MadeBenefit.of("b", "8").kind(BenefitKind.LOAN_CEILING),
                MadeBenefit.of("c", "2"));
        assertThat(amounts(new Asked().by(pack))).isEqualTo("9.00 8.00 2.00");
    }

    @Test
    void groups_do_not_touch_each_other() {
        var pack = MadeBenefit.pack(
                List.of(group(Mode.BEST_ONE, List.of("a", "b")), group(Mode.OFFSET, List.of("c"))),
                MadeBenefit.of("a", "1"),
                MadeBenefit.of("b", "3"),
                MadeBenefit.of("c", "2"));
        assertThat(amounts(new Asked().by(pack))).isEqualTo("- 3.00 2.00");
    }

    private static List<MadeBenefit> random(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    var made = MadeBenefit.of(
                            "b" + n, Money.ofFen(random.nextInt(50)).yuan());
                    return random.nextInt(4) == 0 ? made.requires(Fact.CATEGORY, "ORPHAN") : made;
                })
                .toList();
    }

    private static Decision decide(StackingGroup group, List<MadeBenefit> benefits) {
        return new Asked().by(MadeBenefit.pack(List.of(group), benefits.toArray(MadeBenefit[]::new)));
    }

    /** Every one alone is tried: none brings more. */
    @Test
    void the_best_one_is_proved_by_trying_each_alone() {
        var random = new Random(51);
        for (int n = 0; n < 200; n++) {
            var benefits = random(random, 1 + random.nextInt(5));
            var codes =
                    IntStream.range(0, benefits.size()).mapToObj(i -> "b" + i).toList();
            Money best = benefits.stream()
                    .map(each -> new Asked().due(each))
                    .max(Money::compareTo)
                    .orElseThrow();
            var decision = decide(group(Mode.BEST_ONE, codes), benefits);
            assertThat(decision.due()).isEqualTo(best);
            assertThat(decision.awards()).hasSizeLessThan(2);
        }
    }

    @Test
    void caps_and_offsets_sum_right_whatever_the_amounts() {
        var random = new Random(52);
        for (int n = 0; n < 200; n++) {
            var benefits = random(random, 1 + random.nextInt(5));
            var codes =
                    IntStream.range(0, benefits.size()).mapToObj(i -> "b" + i).toList();
            var alone = benefits.stream().map(each -> new Asked().due(each)).toList();
            Money sum = alone.stream().reduce(Money.ZERO, Money::plus);
            Money most = Collections.max(alone);
            Money cap = Money.ofFen(random.nextInt(120));
            assertThat(decide(group(Mode.ADDITIVE, codes), benefits).due()).isEqualTo(sum);
            assertThat(decide(group(Mode.OFFSET, codes), benefits).due()).isEqualTo(most);
            assertThat(decide(group(Mode.ADDITIVE_CAPPED, codes, "2000-01-01", cap.yuan()), benefits)
                            .due())
                    .isEqualTo(Collections.min(List.of(sum, cap)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_benefits_in_the_pack_changes_no_amount(Mode mode) {
        var random = new Random(53);
        for (int n = 0; n < 60; n++) {
            var benefits = new ArrayList<>(random(random, 4));
            var codes = List.of("b2", "b0", "b3", "b1");
            var group = mode == Mode.ADDITIVE_CAPPED ? group(mode, codes, "2000-01-01", "0.60") : group(mode, codes);
            var before = decide(group, benefits);
            Collections.shuffle(benefits, random);
            var after = decide(group, benefits);
            assertThat(after.awards()).containsExactlyInAnyOrderElementsOf(before.awards());
            assertThat(after.notDue()).containsExactlyInAnyOrderElementsOf(before.notDue());
            assertThat(after.awards())
                    .allSatisfy(award -> assertThat(last(award)).isEqualTo(award.amount()));
        }
    }

    private static Money last(Award award) {
        return award.steps().get(award.steps().size() - 1).out();
    }
}
