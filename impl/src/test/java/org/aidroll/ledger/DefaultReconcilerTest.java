package org.aidroll.ledger;

import static org.aidroll.SampleDues.decision;
import static org.aidroll.SampleDues.due;
import static org.aidroll.SampleDues.grant;
import static org.aidroll.SampleDues.payment;
import static org.aidroll.SampleDues.payments;
import static org.aidroll.SampleDues.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.SampleDues;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Award;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of a reconciliation line, each by the rule that gives it (county-folder.md, Payments). */
class DefaultReconcilerTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final Student PUPIL = SampleRolls.primaryBoarder();
    private static final String BENEFIT = "compulsory-boarder";
    private static final Award DUE = grant(BENEFIT, "500");
    private static final LocalDate BEFORE = SampleDues.PAY_DAY.minusDays(1);

    private static Reconciliation reconcile(Student pupil, Entitlements entitlements, Payment... payments) {
        return new DefaultReconciler(PACK)
                .reconcile(SampleTiers.all(SampleTiers.of(pupil)), entitlements, payments(payments), SampleRolls.TERM);
    }

    private static ReconciliationLine line(Student pupil, Entitlements entitlements, Payment... payments) {
        var lines = reconcile(pupil, entitlements, payments).lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static ReconciliationKind kind(String... paid) {
        var payments = List.of(paid).stream()
                .map(yuan -> payment(PUPIL, BENEFIT, yuan))
                .toArray(Payment[]::new);
        return line(PUPIL, due(PUPIL, DUE), payments).kind();
    }

    @Test
    void paid_as_due_is_ok() {
        assertThat(kind("500")).isEqualTo(ReconciliationKind.OK);
    }

    @Test
    void instalments_that_sum_to_what_is_due_are_ok() {
        assertThat(kind("200", "300")).isEqualTo(ReconciliationKind.OK);
    }

    @Test
    void less_than_due_is_short() {
        assertThat(kind("499.99")).isEqualTo(ReconciliationKind.SHORT);
        assertThat(kind("200", "200")).isEqualTo(ReconciliationKind.SHORT);
    }

    @Test
    void more_than_due_in_one_payment_is_over() {
        assertThat(kind("500.01")).isEqualTo(ReconciliationKind.OVER);
    }

    @Test
    void two_identical_payments_are_two_and_a_duplicate() {
        assertThat(kind("500", "500")).isEqualTo(ReconciliationKind.DUPLICATE);
    }

    @Test
    void a_second_payment_that_came_back_is_no_duplicate() {
        assertThat(kind("500", "500", "-500")).isEqualTo(ReconciliationKind.OK);
    }

    @Test
    void a_payment_that_came_back_whole_leaves_the_pupil_missed() {
        assertThat(kind("500", "-500")).isEqualTo(ReconciliationKind.MISSED);
    }

    @Test
    void a_pupil_without_a_payment_of_a_benefit_that_others_are_paid_is_missed() {
        var other = SampleRolls.juniorBoarder();
        var reconciliation = new DefaultReconciler(PACK)
                .reconcile(
                        SampleTiers.all(SampleTiers.of(PUPIL), SampleTiers.of(other)),
                        Entitlements.of(List.of(decision(PUPIL, DUE), decision(other, DUE))),
                        payments(payment(other, BENEFIT, "500")),
                        SampleRolls.TERM);
        assertThat(reconciliation.lines())
                .extracting(ReconciliationLine::student, ReconciliationLine::kind, ReconciliationLine::difference)
                .containsExactly(
                        tuple(PUPIL.key(), ReconciliationKind.MISSED, Money.ofYuan("-500")),
                        tuple(other.key(), ReconciliationKind.OK, Money.ZERO));
    }

    @Test
    void a_benefit_that_no_payment_of_the_term_names_is_not_reconciled() {
        assertThat(reconcile(PUPIL, due(PUPIL, DUE))).isEqualTo(Reconciliation.NONE);
        var otherTerm = new Payment(
                SchoolTerm.parse("2020-SPRING"), PUPIL.key(), BENEFIT, Money.ofYuan("500"), null, null, null);
        assertThat(reconcile(PUPIL, due(PUPIL, DUE), otherTerm)).isEqualTo(Reconciliation.NONE);
        var reconciliation =
                reconcile(PUPIL, due(PUPIL, DUE, grant("compulsory-uniform", "75")), payment(PUPIL, BENEFIT, "500"));
        assertThat(reconciliation.benefits()).containsExactly(BENEFIT);
        assertThat(reconciliation.lines()).hasSize(1);
    }

    @Test
    void paid_where_nothing_is_due_is_extra_however_often() {
        assertThat(line(PUPIL, due(PUPIL), payment(PUPIL, BENEFIT, "500")).kind())
                .isEqualTo(ReconciliationKind.EXTRA);
        assertThat(line(PUPIL, due(PUPIL), payment(PUPIL, BENEFIT, "500"), payment(PUPIL, BENEFIT, "500"))
                        .kind())
                .isEqualTo(ReconciliationKind.EXTRA);
    }

    @ParameterizedTest
    @EnumSource(
            value = RollStatus.class,
            names = {"ENROLLED", "SUSPENDED", "MISSING"},
            mode = EnumSource.Mode.EXCLUDE)
    void paid_after_the_day_of_leaving_is_after_leaving(RollStatus status) {
        var left = since(PUPIL, status, BEFORE);
        assertThat(line(left, due(left), payment(left, BENEFIT, "500")).kind())
                .isEqualTo(ReconciliationKind.AFTER_LEAVING);
    }

    /** 休学 keeps the place at school; the missing have not left. */
    @ParameterizedTest
    @EnumSource(
            value = RollStatus.class,
            names = {"SUSPENDED", "MISSING"})
    void paid_while_suspended_or_missing_is_extra(RollStatus status) {
        var away = since(PUPIL, status, BEFORE);
        assertThat(line(away, due(away), payment(away, BENEFIT, "500")).kind()).isEqualTo(ReconciliationKind.EXTRA);
    }

    @Test
    void paid_on_the_day_of_leaving_or_before_or_on_no_known_day_is_not_after_leaving() {
        var leftThatDay = since(PUPIL, RollStatus.TRANSFERRED, SampleDues.PAY_DAY);
        assertThat(line(leftThatDay, due(leftThatDay), payment(PUPIL, BENEFIT, "500"))
                        .kind())
                .isEqualTo(ReconciliationKind.EXTRA);
        var leftSomeDay = since(PUPIL, RollStatus.TRANSFERRED, null);
        assertThat(line(leftSomeDay, due(leftSomeDay), payment(PUPIL, BENEFIT, "500"))
                        .kind())
                .isEqualTo(ReconciliationKind.EXTRA);
        var left = since(PUPIL, RollStatus.TRANSFERRED, BEFORE);
        assertThat(line(left, due(left), payment(PUPIL.key().value(), BENEFIT, "500", null))
                        .kind())
                .isEqualTo(ReconciliationKind.EXTRA);
    }

    @Test
    void paid_after_leaving_comes_before_any_other_kind_even_where_all_was_due() {
        var left = since(PUPIL, RollStatus.WITHDRAWN, BEFORE);
        assertThat(line(left, due(left, DUE), payment(PUPIL, BENEFIT, "500")).kind())
                .isEqualTo(ReconciliationKind.AFTER_LEAVING);
    }

    @Test
    void what_is_settled_by_the_year_or_only_lent_is_never_missed_and_never_short() {
        var yearly = SampleDues.award("college-tuition", "8000", BenefitKind.REIMBURSEMENT, AmountUnit.YEAR);
        var loan = SampleDues.award("college-loan", "8000", BenefitKind.LOAN_CEILING, AmountUnit.YEAR);
        for (Award award : List.of(yearly, loan)) {
            var other = SampleRolls.juniorBoarder();
            var lines = new DefaultReconciler(PACK)
                    .reconcile(
                            SampleTiers.all(SampleTiers.of(PUPIL), SampleTiers.of(other)),
                            Entitlements.of(List.of(decision(PUPIL, award), decision(other, award))),
                            payments(payment(PUPIL, award.benefit(), "3000")),
                            SampleRolls.TERM)
                    .lines();
            assertThat(lines)
                    .extracting(ReconciliationLine::student, ReconciliationLine::kind)
                    .containsExactly(tuple(PUPIL.key(), ReconciliationKind.OK));
            assertThat(line(PUPIL, due(PUPIL, award), payment(PUPIL, award.benefit(), "8000.01"))
                            .kind())
                    .isEqualTo(ReconciliationKind.OVER);
        }
    }

    @Test
    void a_payment_for_somebody_not_on_the_roll_is_a_finding_and_extra() {
        var reconciliation = reconcile(PUPIL, due(PUPIL), payment("nobody", BENEFIT, "500", SampleDues.PAY_DAY));
        assertThat(reconciliation.lines())
                .extracting(one -> one.student().value(), ReconciliationLine::kind)
                .containsExactly(tuple("nobody", ReconciliationKind.EXTRA));
        assertThat(reconciliation.findings())
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple(FindingCode.PAYMENT_WITHOUT_STUDENT, "nobody"));
    }

    @Test
    void a_payment_of_a_benefit_the_pack_does_not_know_is_a_finding_and_extra() {
        var reconciliation = reconcile(PUPIL, due(PUPIL), payment(PUPIL, "milk", "3"));
        assertThat(reconciliation.lines())
                .extracting(ReconciliationLine::kind)
                .containsExactly(ReconciliationKind.EXTRA);
        assertThat(reconciliation.findings())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.PAYMENT_BENEFIT_UNKNOWN, List.of("milk")));
    }

    @Test
    void a_payment_while_the_amount_is_open_is_extra_and_said_to_be_so() {
        var open = Entitlements.of(
                List.of(decision(PUPIL, SampleRolls.TERM, List.of(), List.of(SampleDues.open("senior-grant")))));
        var reconciliation = reconcile(PUPIL, open, payment(PUPIL, "senior-grant", "1000"));
        assertThat(reconciliation.lines())
                .extracting(ReconciliationLine::kind)
                .containsExactly(ReconciliationKind.EXTRA);
        assertThat(reconciliation.findings())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.PAYMENT_WHILE_OPEN, List.of("senior-grant", "1000.00")));
    }

    @Test
    void the_day_of_a_line_is_that_of_the_last_payment_out() {
        assertThat(line(
                                PUPIL,
                                due(PUPIL, DUE),
                                payment("1", BENEFIT, "250", LocalDate.of(2020, 12, 1)),
                                payment("1", BENEFIT, "250", LocalDate.of(2020, 10, 1)),
                                payment("1", BENEFIT, "-250", LocalDate.of(2020, 12, 24)))
                        .paidOn())
                .contains(LocalDate.of(2020, 12, 1));
    }

    @Test
    void entitlements_of_other_pupils_are_refused() {
        assertThatThrownBy(() -> reconcile(PUPIL, due(SampleRolls.juniorBoarder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at place 0 pupil 1 was assigned a tier, and 3 was calculated\nMaybe they are of two runs");
    }
}
