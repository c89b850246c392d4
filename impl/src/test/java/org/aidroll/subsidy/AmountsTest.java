package org.aidroll.subsidy;

import static org.aidroll.SamplePacks.RULE;
import static org.aidroll.subsidy.MadeBenefit.at;
import static org.aidroll.subsidy.MadeBenefit.fee;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Timing;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amount comes to: caps, fees, months, shares; and when it stays open. */
class AmountsTest {
    private static MadeBenefit waiver(FeeItem... items) {
        return MadeBenefit.of("waiver").kind(BenefitKind.WAIVER).row(Map.of(), at("2000-01-01", fee(items)));
    }

    @ParameterizedTest
    @CsvSource({"99.99, 99.99", "100.00, 100.00", "100.01, 100.00", "5000, 100.00"})
    void a_cap_is_the_most_one_pupil_gets(String yuan, String due) {
        var decision = new Asked().by(MadeBenefit.of("meal", yuan).cap("2000-01-01", "100"));
        assertThat(decision.due()).isEqualTo(Money.ofYuan(due));
        var kinds = decision.award("meal").orElseThrow().steps().stream().map(Step::kind);
        assertThat(kinds.anyMatch(kind -> kind == StepKind.CAP))
                .isEqualTo(Money.ofYuan(yuan).compareTo(Money.ofYuan("100")) > 0);
    }

    @ParameterizedTest
    @CsvSource({"2019-AUTUMN, 500", "2020-SPRING, 100", "2020-AUTUMN, 200"})
    void the_cap_is_the_one_in_force(String term, String due) {
        var meal = MadeBenefit.of("meal", "500").cap("2020-03-01", "100").cap("2020-09-01", "200");
        assertThat(new Asked().term(term).due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @Test
    void a_cap_bounds_the_amount_of_the_unit_before_the_term_takes_its_share() {
        var meal = MadeBenefit.of("meal", "5000")
                .unit(AmountUnit.YEAR)
                .share("1/2", "1/2", RoundingMode.HALF_UP)
                .cap("2000-01-01", "3000");
        assertThat(new Asked().by(meal).award("meal").orElseThrow().steps())
                .containsExactly(
                        new Step(StepKind.STANDARD, "row-0", Money.ZERO, Fraction.ONE, Money.ofYuan("5000"), RULE),
                        new Step(StepKind.CAP, "cap", Money.ofYuan("5000"), Fraction.ONE, Money.ofYuan("3000"), RULE),
                        new Step(
                                StepKind.TERM_SHARE,
                                "term-share",
                                Money.ofYuan("3000"),
                                new Fraction(1, 2),
                                Money.ofYuan("1500"),
                                RULE));
    }

    @Test
    void a_waiver_is_worth_the_fee() {
        var decision = new Asked().fee(FeeItem.TUITION, "850.50").by(waiver(FeeItem.TUITION));
        assertThat(decision.due()).isEqualTo(Money.ofYuan("850.50"));
        assertThat(decision.award("waiver").orElseThrow().steps().get(0))
                .isEqualTo(new Step(
                        StepKind.FEE, "TUITION", Money.ofYuan("850.50"), Fraction.ONE, Money.ofYuan("850.50"), RULE));
        assertThat(decision.facts()).containsEntry("fee-tuition", List.of("850.50"));
    }

    @Test
    void a_waiver_of_several_items_is_worth_their_sum() {
        var asked = new Asked()
                .fee(FeeItem.TUITION, "800")
                .fee(FeeItem.LODGING, "400.01")
                .fee(FeeItem.BUS, "7");
        var decision = asked.by(waiver(FeeItem.LODGING, FeeItem.TUITION));
        assertThat(decision.due()).isEqualTo(Money.ofYuan("1200.01"));
        assertThat(decision.award("waiver").orElseThrow().steps().get(0).row()).isEqualTo("TUITION+LODGING");
        assertThat(decision.facts()).doesNotContainKey("fee-bus");
    }

    @Test
    void a_waiver_of_an_unknown_fee_is_open_and_names_what_is_missing() {
        var waiver = waiver(FeeItem.TUITION, FeeItem.LODGING, FeeItem.BUS);
        assertThat(new Asked().fee(FeeItem.LODGING, "400").by(waiver).open("waiver"))
                .contains(new OpenAward("waiver", OpenReason.FEE_UNKNOWN, List.of("TUITION", "BUS"), RULE, List.of()));
        assertThat(new Asked().by(waiver).open("waiver").orElseThrow().missing())
                .containsExactly("TUITION", "LODGING", "BUS");
    }

    @Test
    void the_fee_of_another_school_is_not_the_fee() {
        var elsewhere = new Asked()
                .fee(FeeItem.TUITION, "800")
                .enrolled(Enrolment.dayPupil(Asked.OTHER_SCHOOL, Stage.PRIMARY, 3));
        assertThat(elsewhere.by(waiver(FeeItem.TUITION)).open("waiver")).isPresent();
        var otherStage =
                new Asked().fee(FeeItem.TUITION, "800").enrolled(Enrolment.dayPupil(Asked.SCHOOL, Stage.JUNIOR, 1));
        assertThat(otherStage.by(waiver(FeeItem.TUITION)).open("waiver")).isPresent();
    }

    @Test
    void a_fee_of_nothing_is_known() {
        assertThat(new Asked()
                        .fee(FeeItem.TUITION, "0")
                        .by(waiver(FeeItem.TUITION))
                        .award("waiver")
                        .orElseThrow()
                        .amount())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_given_back_for_a_year_is_the_fee_of_two_terms() {
        var back = waiver(FeeItem.TUITION).kind(BenefitKind.REIMBURSEMENT).byTheYear();
        var award = new Asked()
                .fee(FeeItem.TUITION, "800.01")
                .by(back)
                .award("waiver")
                .orElseThrow();
        assertThat(award.amount()).isEqualTo(Money.ofYuan("1600.02"));
        assertThat(award.unit()).isEqualTo(AmountUnit.YEAR);
        assertThat(award.isDueInTerm()).isFalse();
        assertThat(award.steps())
                .containsExactly(new Step(
                        StepKind.FEE,
                        "TUITION",
                        Money.ofYuan("800.01"),
                        new Fraction(2, 1),
                        Money.ofYuan("1600.02"),
                        RULE));
        assertThat(new Asked().fee(FeeItem.TUITION, "800.01").due(back)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_fee_is_capped_like_any_amount() {
        assertThat(new Asked()
                        .fee(FeeItem.TUITION, "900")
                        .due(waiver(FeeItem.TUITION).cap("2000-01-01", "850")))
                .isEqualTo(Money.ofYuan("850"));
    }

    @Test
    void an_override_of_a_sum_needs_no_fee() {
        var waiver = waiver(FeeItem.TUITION).override("ORPHAN", at("2000-01-01", "70"));
        assertThat(new Asked().categories("ORPHAN").due(waiver)).isEqualTo(Money.ofYuan("70"));
        assertThat(new Asked().by(waiver).open("waiver")).isPresent();
    }

    @Test
    void an_override_of_a_fee_asks_for_its_own_items_only() {
        var waiver = waiver(FeeItem.TUITION).override("ORPHAN", at("2000-01-01", fee(FeeItem.BUS)));
        var asked = new Asked().categories("ORPHAN");
        assertThat(asked.by(waiver).open("waiver").orElseThrow().missing()).containsExactly("BUS");
        assertThat(asked.fee(FeeItem.BUS, "60").due(waiver)).isEqualTo(Money.ofYuan("60"));
    }

    @ParameterizedTest
    @CsvSource({"2020-AUTUMN, 450.00", "2021-SPRING, 500.00"})
    void a_monthly_amount_comes_as_often_as_the_term_has_months(String term, String due) {
        var meal = MadeBenefit.of("meal", "100").unit(AmountUnit.MONTH).share("9/2", "5", RoundingMode.HALF_UP);
        assertThat(new Asked().term(term).due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @Test
    void what_comes_once_comes_in_the_term_that_has_it() {
        var once = MadeBenefit.of("once", "2000").unit(AmountUnit.ONCE).share("1", "0", RoundingMode.UNNECESSARY);
        assertThat(new Asked().term("2020-AUTUMN").due(once)).isEqualTo(Money.ofYuan("2000"));
        assertThat(new Asked().term("2021-SPRING").by(once).whyNot("once").orElseThrow())
                .isEqualTo(new WhyNot("once", WhyNot.Reason.OTHER_TERM, null, List.of(), List.of(), RULE));
    }

    @Test
    void autumn_and_spring_are_the_year_to_the_fen_however_odd_it_is_and_however_it_is_rounded() {
        var random = new Random(41);
        for (int n = 0; n < 500; n++) {
            int denominator = 2 + random.nextInt(9);
            int autumn = 1 + random.nextInt(denominator - 1);
            RoundingMode rounding = RoundingMode.values()[random.nextInt(7)];
            Money year = Money.ofFen(random.nextInt(200_000));
            var meal = MadeBenefit.of("meal", year.yuan())
                    .unit(AmountUnit.YEAR)
                    .share(autumn + "/" + denominator, (denominator - autumn) + "/" + denominator, rounding);
            Money terms = new Asked()
                    .term("2020-AUTUMN")
                    .due(meal)
                    .plus(new Asked().term("2021-SPRING").due(meal));
            assertThat(terms).as("%s of %s %s", autumn, denominator, rounding).isEqualTo(year);
        }
    }

    @Test
    void a_fact_that_the_roll_does_not_say_leaves_the_amount_open_and_is_named() {
        var bus = MadeBenefit.of("bus", "60").requires(Fact.RIDES_BUS, "YES").requires(Fact.SCHOOL_KIND, "PUBLIC");
        assertThat(new Asked().by(bus).open("bus"))
                .contains(new OpenAward(
                        "bus", OpenReason.FACT_UNKNOWN, List.of("rides-bus", "school-kind"), RULE, List.of(RULE)));
        var known = new Asked().ridesBus(true).school(Asked.SCHOOL, SchoolKind.PUBLIC);
        assertThat(known.due(bus)).isEqualTo(Money.ofYuan("60"));
    }

    @Test
    void a_fact_that_is_said_and_does_not_do_is_a_refusal_whatever_else_is_unknown() {
        var bus =
                MadeBenefit.of("bus", "60").requires(Fact.SCHOOL_KIND, "PUBLIC").requires(Fact.RIDES_BUS, "YES");
        assertThat(new Asked().ridesBus(false).by(bus).whyNot("bus").orElseThrow())
                .isEqualTo(new WhyNot(
                        "bus", WhyNot.Reason.CONDITION, Fact.RIDES_BUS, List.of("YES"), List.of("NO"), RULE));
    }

    @Test
    void a_fact_that_only_the_rows_look_at_leaves_the_amount_open_as_well() {
        var bus = MadeBenefit.of("bus")
                .row(Map.of(Fact.SCHOOL_KIND, "PUBLIC"), at("2000-01-01", "60"))
                .row(Map.of(Fact.SCHOOL_KIND, "PRIVATE"), at("2000-01-01", "70"));
        assertThat(new Asked().by(bus).open("bus").orElseThrow().missing()).containsExactly("school-kind");
        assertThat(new Asked().school(Asked.SCHOOL, SchoolKind.PRIVATE).due(bus))
                .isEqualTo(Money.ofYuan("70"));
    }

    @Test
    void an_unknown_fact_opens_nothing_that_is_abolished_or_not_begun() {
        var abolished = MadeBenefit.of("bus")
                .requires(Fact.RIDES_BUS, "YES")
                .row(Map.of(), at("2000-01-01", "60"), at("2020-01-01", new Amount.Abolished()));
        assertThat(new Asked().by(abolished).whyNot("bus").orElseThrow().reason())
                .isEqualTo(WhyNot.Reason.ABOLISHED);
        var later = MadeBenefit.of("bus").requires(Fact.RIDES_BUS, "YES").row(Map.of(), at("2030-01-01", "60"));
        assertThat(new Asked().by(later).whyNot("bus").orElseThrow().reason()).isEqualTo(WhyNot.Reason.NOT_IN_FORCE);
    }

    @Test
    void an_application_makes_eligible_and_leaves_the_amount_to_the_allocation() {
        var grant = MadeBenefit.of("grant", "2000").orOnApplication("POVERTY", "DIBAO");
        var applied = new Asked().applied("2020-10-01", "DIBAO");
        assertThat(applied.by(grant).open("grant"))
                .contains(new OpenAward("grant", OpenReason.AWAITING_ALLOCATION, List.of(), RULE, List.of(RULE)));
        assertThat(applied.by(grant).facts())
                .containsEntry("claims", List.of("DIBAO"))
                .containsEntry("applied-on", List.of("2020-10-01"));
        assertThat(applied.categories("POVERTY").due(grant)).isEqualTo(Money.ofYuan("2000"));
    }

    @Test
    void an_application_for_what_does_not_do_is_a_refusal() {
        var grant = MadeBenefit.of("grant", "2000").orOnApplication("POVERTY", "DIBAO");
        assertThat(new Asked()
                        .applied("2020-10-01", "ORPHAN")
                        .by(grant)
                        .whyNot("grant")
                        .orElseThrow()
                        .fact())
                .isEqualTo(Fact.CATEGORY);
    }

    @Test
    void an_application_opens_nothing_that_is_abolished() {
        var grant = MadeBenefit.of("grant")
                .orOnApplication("POVERTY", "DIBAO")
                .row(Map.of(), at("2000-01-01", new Amount.Abolished()));
        assertThat(new Asked()
                        .applied("2020-10-01", "DIBAO")
                        .by(grant)
                        .whyNot("grant")
                        .orElseThrow()
                        .reason())
                .isEqualTo(WhyNot.Reason.ABOLISHED);
    }

    @Test
    void a_loan_ceiling_is_named_and_never_due() {
        var loan = MadeBenefit.of("loan", "8000").kind(BenefitKind.LOAN_CEILING).byTheYear();
        var decision = new Asked().by(loan);
        assertThat(decision.award("loan").orElseThrow().amount()).isEqualTo(Money.ofYuan("8000"));
        assertThat(decision.due()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2020-10-14, 500", "2020-10-15, 100"})
    void a_cap_may_apply_to_the_day_of_the_facts(String assessed, String due) {
        var cap = new Dated<>(
                LocalDate.of(2020, 10, 15), Money.ofYuan("100"), RULE, new Timing(null, null, AppliesTo.FACTS, false));
        assertThat(new Asked()
                        .assessed(assessed)
                        .due(MadeBenefit.of("meal", "500").cap(cap)))
                .isEqualTo(Money.ofYuan(due));
    }
}
