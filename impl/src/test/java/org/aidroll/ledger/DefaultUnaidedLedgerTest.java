package org.aidroll.ledger;

import static org.aidroll.SampleDues.decision;
import static org.aidroll.SampleDues.grant;
import static org.aidroll.SampleDues.payment;
import static org.aidroll.SampleDues.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.SampleDues;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.ledger.UnaidedReason;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.DateSpan;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a protected pupil has no aid, one reason a test (A13). */
class DefaultUnaidedLedgerTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final Student PUPIL = SampleRolls.primaryBoarder();
    private static final String BENEFIT = "compulsory-boarder";

    private static List<UnaidedCase> cases(
            Student pupil, List<Link> links, Decision decision, List<String> categories, Payment... payments) {
        var assignments = SampleTiers.all(SampleTiers.of(pupil, categories.toArray(String[]::new)));
        var entitlements = Entitlements.of(List.of(decision));
        return new DefaultUnaidedLedger(PACK)
                .cases(
                        IdentifiedRoll.of(Roll.of(pupil), links, List.of()),
                        assignments,
                        entitlements,
                        new DefaultReconciler(PACK)
                                .reconcile(assignments, entitlements, List.of(payments), SampleRolls.TERM));
    }

    private static List<UnaidedCase> poor(Student pupil, Decision decision, Payment... payments) {
        return cases(pupil, List.of(), decision, List.of("POVERTY"), payments);
    }

    private static Link review(String category, RegistrySource list) {
        return new Link(
                list, 9, HardshipCategory.of(category), LinkDecision.REVIEW, PUPIL.key(), MatchRule.ID_ONLY, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "GRADUATED, LEFT",
        "TRANSFERRED, LEFT",
        "WITHDRAWN, LEFT",
        "EXPELLED, LEFT",
        "DECEASED, LEFT",
        "OTHER_LEFT, LEFT",
        "SUSPENDED, NOT_ENROLLED",
        "MISSING, NOT_ENROLLED",
        "ABROAD, NOT_ENROLLED"
    })
    void whoever_is_not_enrolled_has_the_standing_and_its_day_as_evidence(RollStatus status, UnaidedReason reason) {
        var pupil = since(PUPIL, status, LocalDate.of(2020, 9, 20));
        assertThat(poor(pupil, decision(pupil)))
                .extracting(UnaidedCase::reason, UnaidedCase::evidence)
                .containsExactly(tuple(reason, "poverty:2;" + status + ":2020-09-20"));
    }

    @Test
    void an_open_amount_awaits_allocation() {
        var open = decision(PUPIL, SampleRolls.TERM, List.of(), List.of(SampleDues.open("senior-grant")));
        assertThat(poor(PUPIL, open))
                .extracting(UnaidedCase::reason, UnaidedCase::evidence)
                .containsExactly(
                        tuple(UnaidedReason.AWAITING_ALLOCATION, "poverty:2;senior-grant:AWAITING_ALLOCATION"));
    }

    @Test
    void nothing_for_the_stage_names_stage_and_grade() {
        assertThat(poor(PUPIL, decision(PUPIL)))
                .extracting(UnaidedCase::reason, UnaidedCase::evidence)
                .containsExactly(tuple(UnaidedReason.NO_BENEFIT_FOR_STAGE, "poverty:2;PRIMARY:3"));
    }

    @Test
    void a_loan_alone_is_no_aid_and_what_is_settled_by_the_year_is() {
        Award loan = SampleDues.award("college-loan", "8000", BenefitKind.LOAN_CEILING, AmountUnit.YEAR);
        Award yearly = SampleDues.award("college-tuition", "8000", BenefitKind.REIMBURSEMENT, AmountUnit.YEAR);
        assertThat(poor(PUPIL, decision(PUPIL, loan))).hasSize(1);
        assertThat(poor(PUPIL, decision(PUPIL, loan, yearly))).isEmpty();
    }

    @Test
    void due_and_missed_with_nothing_else_paid_is_due_not_paid() {
        assertThat(poor(
                        PUPIL,
                        decision(PUPIL, grant(BENEFIT, "500")),
                        payment("another", BENEFIT, "500", SampleDues.PAY_DAY)))
                .extracting(UnaidedCase::reason, UnaidedCase::evidence)
                .containsExactly(tuple(UnaidedReason.DUE_NOT_PAID, "poverty:2;MISSED:compulsory-boarder"));
    }

    @Test
    void whoever_was_paid_something_else_has_aid() {
        assertThat(poor(
                        PUPIL,
                        decision(PUPIL, grant(BENEFIT, "500"), grant("vocational-grant", "1000")),
                        payment(PUPIL, "vocational-grant", "10"),
                        payment("another", BENEFIT, "500", SampleDues.PAY_DAY)))
                .isEmpty();
    }

    /** A fee that is not charged shows in no payment: not being paid says nothing. */
    @Test
    void a_benefit_that_no_payment_names_makes_nobody_a_case() {
        var waived = decision(PUPIL, SampleDues.award("senior-fee-waiver", "800", BenefitKind.WAIVER, AmountUnit.TERM));
        assertThat(poor(PUPIL, waived, payment("another", BENEFIT, "500", SampleDues.PAY_DAY)))
                .isEmpty();
        assertThat(poor(PUPIL, decision(PUPIL, grant(BENEFIT, "500")))).isEmpty();
    }

    @Test
    void a_category_the_pack_does_not_protect_makes_nobody_a_case() {
        assertThat(cases(PUPIL, List.of(), decision(PUPIL), List.of("DIBAO_EDGE")))
                .isEmpty();
    }

    @Test
    void each_protected_category_has_a_line() {
        assertThat(cases(PUPIL, List.of(), decision(PUPIL), List.of("POVERTY", "DISABLED")))
                .extracting(one -> one.category().code())
                .containsExactly("DISABLED", "POVERTY");
    }

    @Test
    void only_a_row_in_review_is_link_in_review_whatever_the_standing() {
        var links = List.of(review("POVERTY", SampleRegistries.POVERTY_LIST));
        assertThat(cases(PUPIL, links, decision(PUPIL), List.of()))
                .extracting(UnaidedCase::reason, UnaidedCase::evidence)
                .containsExactly(tuple(UnaidedReason.LINK_IN_REVIEW, "poverty:9"));
        var left = since(PUPIL, RollStatus.TRANSFERRED, LocalDate.of(2020, 9, 20));
        assertThat(cases(left, links, decision(left), List.of()))
                .extracting(UnaidedCase::reason)
                .containsExactly(UnaidedReason.LINK_IN_REVIEW);
    }

    @Test
    void a_row_in_review_is_no_case_where_the_category_is_proved_or_something_is_due_or_the_list_is_out_of_date() {
        var links = List.of(review("POVERTY", SampleRegistries.POVERTY_LIST));
        assertThat(cases(PUPIL, links, decision(PUPIL), List.of("POVERTY")))
                .extracting(UnaidedCase::reason)
                .containsExactly(UnaidedReason.NO_BENEFIT_FOR_STAGE);
        assertThat(cases(PUPIL, links, decision(PUPIL, grant(BENEFIT, "250")), List.of()))
                .isEmpty();
        var old = SampleRegistries.POVERTY_LIST.validFor(
                DateSpan.firstToLast(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
        assertThat(cases(PUPIL, List.of(review("POVERTY", old)), decision(PUPIL), List.of()))
                .isEmpty();
    }
}
