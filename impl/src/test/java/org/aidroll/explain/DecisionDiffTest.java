package org.aidroll.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aidroll.SamplePacks;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.explain.DecisionChange.Kind;
import org.aidroll.api.explain.DecisionChange.Standing;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.aidroll.subsidy.DefaultSubsidyCalculator;
import org.junit.jupiter.api.Test;

/** What made a benefit stand otherwise than it stood. */
class DecisionDiffTest {
    private static final DateSpan EVER = DateSpan.from(LocalDate.of(2000, 1, 1));
    private static final String SCHOOL = "2143048201";

    private static PolicyPack meal(String... daysAndYuan) {
        return SamplePacks.meal(List.of(SamplePacks.row("all", Map.of(), daysAndYuan)), List.of(), EVER);
    }

    private static Decision decide(PolicyPack pack, String term, int grade, FeeSchedule fees, String... categories) {
        var pupil = SampleRolls.pupil("1", "沈知禾", 1, Enrolment.dayPupil(SCHOOL, Stage.PRIMARY, grade));
        var day = SchoolTerm.parse(term).span().start();
        return new DefaultSubsidyCalculator()
                .calculate(
                        new TierAssignments(day, List.of(SampleTiers.of(pupil, categories))),
                        new SubsidyBasis(pack, SchoolTerm.parse(term), day, fees))
                .decision(0);
    }

    private static Decision decide(PolicyPack pack, String term, int grade, String... categories) {
        return decide(pack, term, grade, FeeSchedule.none(), categories);
    }

    private static DecisionChange only(Decision before, Decision after) {
        assertThat(AidEngines.explainDiff(before, after)).hasSize(1);
        return AidEngines.explainDiff(before, after).get(0);
    }

    private static String say(DecisionChange change, Locale locale) {
        return new BundleExplainer(meal("2000-01-01", "1"), locale, LocalDate.MAX).sentence(change);
    }

    @Test
    void two_equal_decisions_differ_in_nothing() {
        var decision = decide(meal("2000-01-01", "900"), "2020-AUTUMN", 3);
        assertThat(AidEngines.explainDiff(decision, decision)).isEmpty();
    }

    @Test
    void from_policy_to_policy_the_step_is_named() {
        var change = only(
                decide(meal("2000-01-01", "900"), "2020-AUTUMN", 3),
                decide(meal("2000-01-01", "1200"), "2020-AUTUMN", 3));
        assertThat(change.before()).isEqualTo(new Standing(Kind.DUE, Money.ofYuan("300"), ""));
        assertThat(change.after()).isEqualTo(new Standing(Kind.DUE, Money.ofYuan("400"), ""));
        assertThat(change.stepBefore())
                .isNotNull()
                .extracting("kind", "out")
                .containsExactly(StepKind.STANDARD, Money.ofYuan("900"));
        assertThat(change.stepAfter()).isNotNull().extracting("out").isEqualTo(Money.ofYuan("1200"));
        assertThat(change.fact()).isNull();
        assertThat(say(change, Locale.ENGLISH))
                .isEqualTo("school meal: 300.00 yuan → 400.00 yuan"
                        + " (the standard: 900.00 yuan [RULE] became 1200.00 yuan [RULE])");
        assertThat(say(change, Locale.CHINA))
                .isEqualTo("午餐补助：300.00 元 → 400.00 元（标准：900.00 元［RULE］改为 1200.00 元［RULE］）");
    }

    @Test
    void from_term_to_term_the_step_is_named_and_not_the_grade_that_rose_meanwhile() {
        var pack = meal("2000-01-01", "900", "2021-09-01", "1200");
        var change = only(decide(pack, "2020-AUTUMN", 3), decide(pack, "2021-AUTUMN", 4));
        assertThat(change.stepAfter()).isNotNull().extracting("out").isEqualTo(Money.ofYuan("1200"));
        assertThat(change.fact()).isNull();
    }

    @Test
    void what_a_day_of_the_policy_began_is_no_doing_of_a_fact() {
        var pack = meal("2021-09-01", "900");
        var change = only(decide(pack, "2020-AUTUMN", 3), decide(pack, "2021-AUTUMN", 4));
        assertThat(change.before()).isEqualTo(new Standing(Kind.NOT_DUE, Money.ZERO, "NOT_IN_FORCE"));
        assertThat(change.fact()).isNull();
        assertThat(say(change, Locale.ENGLISH)).isEqualTo("school meal: not due → 300.00 yuan");
    }

    @Test
    void a_refusal_names_the_fact_that_changed() {
        var pack = meal("2000-01-01", "900");
        var change = only(decide(pack, "2020-AUTUMN", 6), decide(pack, "2020-AUTUMN", 7, "ORPHAN"));
        assertThat(change.after()).isEqualTo(new Standing(Kind.NOT_DUE, Money.ZERO, "CONDITION grade"));
        assertThat(change.fact()).isEqualTo("grade");
        assertThat(say(change, Locale.ENGLISH)).isEqualTo("school meal: 300.00 yuan → not due (Grade changed)");
        assertThat(say(change, Locale.CHINA)).isEqualTo("午餐补助：300.00 元 → 不享受（年级有变化）");
    }

    @Test
    void another_row_names_the_fact_that_chose_it() {
        var pack = SamplePacks.meal(
                List.of(SamplePacks.row("all", Map.of(), "2000-01-01", "900")),
                List.of(SamplePacks.row("orphans", Map.of(Fact.CATEGORY, "ORPHAN"), "2000-01-01", "1500")),
                EVER);
        var change = only(decide(pack, "2020-AUTUMN", 3), decide(pack, "2020-AUTUMN", 3, "ORPHAN"));
        assertThat(change.fact()).isEqualTo("category");
        assertThat(change.stepAfter()).isNotNull().extracting("kind").isEqualTo(StepKind.OVERRIDE);
    }

    @Test
    void a_fee_that_became_known_is_the_fact() {
        var fee = new Amount.ActualFee(Set.of(FeeItem.TUITION));
        var pack = SamplePacks.meal(
                List.of(new BenefitStandard(
                        "all", Map.of(), List.of(new Dated<>(LocalDate.of(2000, 1, 1), fee, SamplePacks.RULE)))),
                List.of(),
                EVER);
        var charged = FeeSchedule.of(new Fee(SCHOOL, Stage.PRIMARY, FeeItem.TUITION, Money.ofYuan("300")));
        var change = only(decide(pack, "2020-AUTUMN", 3), decide(pack, "2020-AUTUMN", 4, charged, "ORPHAN"));
        assertThat(change.before()).isEqualTo(new Standing(Kind.OPEN, Money.ZERO, "FEE_UNKNOWN"));
        assertThat(change.fact()).isEqualTo("fee-tuition");
    }

    @Test
    void a_benefit_that_one_pack_lacks_is_absent_there() {
        var none = new PolicyPack("none", "1", "0", meal("2000-01-01", "1").label(), EVER, List.of(), List.of());
        var with = decide(meal("2000-01-01", "900"), "2020-AUTUMN", 3);
        var without = decide(none, "2020-AUTUMN", 3);
        assertThat(only(without, with).before()).isEqualTo(new Standing(Kind.ABSENT, Money.ZERO, ""));
        assertThat(only(with, without).after()).isEqualTo(new Standing(Kind.ABSENT, Money.ZERO, ""));
        assertThat(say(only(with, without), Locale.ENGLISH)).startsWith("school meal: 300.00 yuan → no such benefit");
    }
}
