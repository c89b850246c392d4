package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.aidroll.api.division.Division;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.AverageStandard;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Coverage;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Overlay;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.Proration;
import org.aidroll.api.policy.StackingGroup;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.policy.Timing;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.term.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each key of a pack comes to when it is right. */
class KeysTest {
    private static final String LAST = "term-share: {share: 1/2, rounding: HALF_UP, cite: HALF}\n";
    private static final HardshipCategory POVERTY = HardshipCategory.of("POVERTY");

    @TempDir
    private Path temp;

    private PackFolder pack;

    @BeforeEach
    void a_whole_pack() {
        pack = PackFolder.small(temp);
    }

    private PackFolder meal(String lines) {
        return pack.meal(LAST, LAST + lines + "\n");
    }

    private PackFolder end(String lines) {
        return pack.write("pack.yaml", pack.text("pack.yaml") + lines + "\n");
    }

    private Benefit meal() {
        return pack.read().benefit("meal").orElseThrow();
    }

    private Dated<Amount> junior(String amount) {
        pack.meal("yuan: \"1250\"", amount);
        return meal().standards().get(1).amounts().get(0);
    }

    @Test
    void a_benefit_that_says_no_more_is_a_yearly_grant_that_no_layer_may_change() {
        assertThat(meal().kind()).isEqualTo(BenefitKind.GRANT);
        assertThat(meal().unit()).isEqualTo(AmountUnit.YEAR);
        assertThat(meal().overlay()).isEqualTo(Overlay.MAY_NOT_CHANGE);
        assertThat(meal().proration()).isEqualTo(Proration.NONE);
        assertThat(meal().limits().caps()).isEmpty();
        assertThat(meal().limits().quota()).isEmpty();
        assertThat(meal().limits().averages()).isEmpty();
        assertThat(meal().standards().get(1).amounts().get(0).timing()).isEqualTo(Timing.PLAIN);
        assertThat(meal().payeeOn(LocalDate.MIN).citation()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_benefit_has_the_kind_it_names(BenefitKind kind) {
        meal("kind: " + kind);
        assertThat(meal().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void a_benefit_has_the_unit_it_names(AmountUnit unit) {
        meal("unit: " + unit);
        assertThat(meal().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @EnumSource
    void a_benefit_has_the_overlay_it_names(Overlay overlay) {
        meal("overlay: " + overlay);
        assertThat(meal().overlay()).isEqualTo(overlay);
    }

    @ParameterizedTest
    @EnumSource(names = {"REIMBURSEMENT", "LOAN_CEILING"})
    void what_is_settled_by_the_year_needs_no_term_share(BenefitKind kind) {
        pack.meal(LAST, "kind: " + kind + "\n");
        assertThat(meal().termShare()).isEmpty();
        assertThat(meal().isSettledByTerm()).isFalse();
    }

    @Test
    void each_term_may_have_a_share_of_its_own() {
        pack.meal("share: 1/2, rounding: HALF_UP", "autumn: 3/5, spring: 2/5, rounding: DOWN");
        var share = meal().termShare().orElseThrow();
        assertThat(share.in(Season.AUTUMN)).isEqualTo(new Fraction(3, 5));
        assertThat(share.in(Season.SPRING)).isEqualTo(new Fraction(2, 5));
        assertThat(share.rounding()).isEqualTo(RoundingMode.DOWN);
        assertThat(share.citation().id()).isEqualTo("HALF");
    }

    @Test
    void a_term_may_have_more_than_one_month_and_half_a_one() {
        meal("unit: MONTH").meal("share: 1/2", "autumn: 9/2, spring: 5");
        assertThat(meal().termShare().orElseThrow().in(Season.AUTUMN)).isEqualTo(new Fraction(9, 2));
        assertThat(meal().termShare().orElseThrow().in(Season.SPRING)).isEqualTo(new Fraction(5, 1));
    }

    @Test
    void a_fee_names_its_items_in_the_order_of_the_enum() {
        var amount =
                (Amount.ActualFee) junior("fee: [TEXTBOOK, TUITION, TEXTBOOK]").value();
        assertThat(amount.items()).isEqualTo(EnumSet.of(FeeItem.TUITION, FeeItem.TEXTBOOK));
        assertThat(amount.items()).containsExactly(FeeItem.TUITION, FeeItem.TEXTBOOK);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_ALLOCATION", "PROOF_NEEDED"})
    void an_amount_may_be_open(OpenReason reason) {
        assertThat(junior("open: " + reason).value()).isEqualTo(new Amount.Open(reason));
    }

    @Test
    void an_amount_may_be_abolished_and_nothing_is_another_thing() {
        assertThat(junior("abolished: true").value()).isEqualTo(new Amount.Abolished());
        pack.meal("abolished: true", "yuan: \"0\"");
        assertThat(meal().standards().get(1).amounts().get(0).value()).isEqualTo(Amount.of(Money.ZERO));
    }

    @Test
    void a_value_keeps_when_it_was_announced_and_reviewed_and_to_what_it_applies() {
        assertThat(junior(
                                "yuan: \"9\", announced: 2020-02-01, reviewed: 2020-03-01, applies-to: FACTS, retroactive: true")
                        .timing())
                .isEqualTo(new Timing(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 3, 1), AppliesTo.FACTS, true));
    }

    @Test
    void the_review_of_the_pack_is_that_of_every_value_without_one() {
        end("reviewed: 2020-06-30");
        assertThat(junior("yuan: \"9\", reviewed: 2020-07-31").timing().review())
                .contains(LocalDate.of(2020, 7, 31));
        assertThat(meal().standards().get(0).amounts())
                .allSatisfy(amount -> assertThat(amount.timing().review()).contains(LocalDate.of(2020, 6, 30)));
    }

    @Test
    void a_cap_is_dated_money() {
        meal("cap:\n  - {from: 2020-01-01, yuan: '800', cite: A02}\n  - {from: 2020-09-01, yuan: '900', cite: HALF}");
        assertThat(meal().limits().caps())
                .extracting(Dated::from, Dated::value, cap -> cap.citation().id())
                .containsExactly(
                        tuple(LocalDate.of(2020, 1, 1), Money.ofYuan("800"), "A02"),
                        tuple(LocalDate.of(2020, 9, 1), Money.ofYuan("900"), "HALF"));
    }

    @Test
    void a_quota_is_a_share_of_a_group() {
        meal("quota: {share: 8/100, group: [{fact: boarding, one-of: [DAY], cite: HALF}], cite: A02}");
        var quota = meal().limits().quota().orElseThrow();
        assertThat(quota.share()).isEqualTo(new Fraction(8, 100));
        assertThat(quota.group()).hasSize(1);
        assertThat(quota.group().get(0).fact()).isEqualTo(Fact.BOARDING);
        assertThat(quota.citation().id()).isEqualTo("A02");
    }

    @Test
    void an_average_may_name_the_lowest_and_it_may_be_the_average_itself() {
        meal("average:\n  - {from: 2020-01-01, yuan: '2000', cite: A02}"
                + "\n  - {from: 2020-09-01, yuan: '2500', lowest: '2500', cite: A02}");
        assertThat(meal().limits().averages())
                .extracting(Dated::value)
                .containsExactly(
                        new AverageStandard(Money.ofYuan("2000"), Money.ZERO),
                        new AverageStandard(Money.ofYuan("2500"), Money.ofYuan("2500")));
    }

    @Test
    void a_benefit_prorates_as_the_pack_does_unless_it_says_otherwise() {
        end("proration: {unit: DAY, change-day: OLD, denominator: 150, rounding: DOWN, cite: A02}");
        var ofPack = meal().proration();
        assertThat(ofPack.unit()).isEqualTo(Proration.Unit.DAY);
        assertThat(ofPack.changeDay()).isEqualTo(Proration.ChangeDay.OLD);
        assertThat(ofPack.denominator()).isEqualTo(150);
        assertThat(ofPack.rounding()).isEqualTo(RoundingMode.DOWN);
        meal("proration: {unit: MONTH, cite: HALF}");
        var own = meal().proration();
        assertThat(own.unit()).isEqualTo(Proration.Unit.MONTH);
        assertThat(own.changeDay()).isEqualTo(Proration.ChangeDay.NEW);
        assertThat(own.denominator()).isZero();
        assertThat(own.rounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(own.cite()).isNotNull().extracting("id").isEqualTo("HALF");
    }

    /** P12 gave it to the school, C15 gives it to the household. */
    @ParameterizedTest
    @CsvSource({"2019-12-31, SCHOOL", "2020-01-01, SCHOOL", "2020-08-31, SCHOOL", "2020-09-01, GUARDIAN"})
    void the_payee_is_the_last_that_began_or_the_first_of_all(LocalDate day, Payee payee) {
        pack.meal(
                "payee: SCHOOL",
                "payee:\n  - {from: 2020-01-01, payee: SCHOOL, cite: A02}\n"
                        + "  - {from: 2020-09-01, payee: GUARDIAN, cite: HALF}");
        assertThat(meal().payeeOn(day).payee()).isEqualTo(payee);
        assertThat(meal().payeeOn(day).citation().orElseThrow().id()).isEqualTo(payee == Payee.SCHOOL ? "A02" : "HALF");
    }

    @Test
    void a_condition_may_let_an_application_do() {
        pack.meal("one-of: [POVERTY],", "one-of: [POVERTY], on-application: [DIBAO],");
        assertThat(meal().requires().get(1).onApplication()).containsExactly("DIBAO");
        assertThat(meal().requires().get(0).onApplication()).isEmpty();
    }

    @Test
    void the_tiers_are_ranked_as_they_stand_whatever_their_names() {
        pack.write(
                "tiers.yaml",
                "- {tier: THIRD, zh: 3档, en: third, cite: A02}\n- {tier: FIRST, zh: 1档, en: first, cite: HALF}\n");
        assertThat(pack.read().tiers()).extracting(Tier::code).containsExactly("THIRD", "FIRST");
        assertThat(pack.read().tiers()).extracting(Tier::rank).containsExactly(1, 2);
        assertThat(pack.read().tier("FIRST").orElseThrow().label().zh()).isEqualTo("1档");
    }

    @Test
    void a_category_may_give_a_tier() {
        pack.write("tiers.yaml", "- {tier: FIRST, zh: 一档, en: first, cite: A02}\n")
                .with("categories.yaml", "protected: true", "protected: true, tier: FIRST");
        assertThat(pack.read().category(POVERTY).orElseThrow().tier()).contains("FIRST");
        assertThat(pack.read()
                        .category(HardshipCategory.of("DIBAO"))
                        .orElseThrow()
                        .tier())
                .isEmpty();
    }

    /** 建档立卡, from 2021 on 脱贫家庭. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, 建档立卡", "2014-01-01, 建档立卡", "2020-12-31, 建档立卡", "2021-01-01, 脱贫家庭"})
    void a_category_is_called_what_it_was_called_on_the_day(LocalDate day, String name) {
        pack.with(
                "categories.yaml",
                "zh: 建档立卡, en: registered poor",
                "names: [{from: 2014-01-01, zh: 建档立卡, en: registered poor, cite: A02},"
                        + " {from: 2021-01-01, zh: 脱贫家庭, en: out of poverty, cite: HALF}]");
        CategoryRule poverty = pack.read().category(POVERTY).orElseThrow();
        assertThat(poverty.labelOn(day).zh()).isEqualTo(name);
        assertThat(poverty.label().zh()).isEqualTo("脱贫家庭");
    }

    @Test
    void a_pack_says_for_whom_it_speaks_and_what_it_takes_the_place_of() {
        end("jurisdiction: '430482'\nsupersedes: [county-plan-2019, county-plan-2018]");
        assertThat(pack.read().layers().jurisdiction()).contains(Division.of("430482"));
        assertThat(pack.read().layers().supersedes()).containsExactly("county-plan-2019", "county-plan-2018");
        assertThat(pack.read().layers().extended()).isEmpty();
        assertThat(pack.read().layers().changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ADDITIVE_CAPPED", mode = EnumSource.Mode.EXCLUDE)
    void a_group_stacks_as_it_says(StackingGroup.Mode mode) {
        end("stacking: [{group: meals, mode: " + mode + ", benefits: [meal], cite: HALF}]");
        var group = pack.read().stacking().get(0);
        assertThat(group.name()).isEqualTo("meals");
        assertThat(group.mode()).isEqualTo(mode);
        assertThat(group.benefits()).containsExactly("meal");
        assertThat(group.caps()).isEmpty();
        assertThat(group.citation().id()).isEqualTo("HALF");
    }

    @Test
    void a_capped_group_has_a_dated_cap() {
        end("stacking: [{group: meals, mode: ADDITIVE_CAPPED, benefits: [meal],"
                + " cap: [{from: 2020-09-01, yuan: '700', cite: HALF}], cite: A02}]");
        assertThat(pack.read().stacking().get(0).caps())
                .extracting(Dated::value)
                .isEqualTo(List.of(Money.ofYuan("700")));
    }

    @ParameterizedTest
    @CsvSource({"'', MEMBER", "', covers: member', MEMBER", "', covers: household', HOUSEHOLD"})
    void a_category_covers_the_person_or_the_household(String key, Coverage covers) {
        pack.with(
                "categories.yaml",
                "建档立卡, en: registered poor, protected: true",
                "建档立卡, en: registered poor, protected: true" + key);
        assertThat(pack.read().categories())
                .filteredOn(rule -> rule.category().equals(POVERTY))
                .singleElement()
                .satisfies(rule -> assertThat(rule.covers()).isEqualTo(covers));
    }
}
