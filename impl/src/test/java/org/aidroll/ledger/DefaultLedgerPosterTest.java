package org.aidroll.ledger;

import static org.aidroll.SampleDues.decision;
import static org.aidroll.SampleDues.due;
import static org.aidroll.SampleDues.grant;
import static org.aidroll.SampleDues.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aidroll.SampleDues;
import org.aidroll.SampleRolls;
import org.aidroll.api.ledger.Ledger;
import org.aidroll.api.ledger.LedgerEntry;
import org.aidroll.api.ledger.LedgerEntry.Kind;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** What a ledger is found to lack. */
class DefaultLedgerPosterTest {
    private static final DefaultLedgerPoster POSTER = new DefaultLedgerPoster(PolicyPacks.shipped("county-plan-2020"));
    private static final Student PUPIL = SampleRolls.primaryBoarder();
    private static final String BENEFIT = "compulsory-boarder";
    private static final LocalDate DAY = LocalDate.of(2020, 12, 1);
    private static final Entitlements NOBODY = Entitlements.of(List.of());

    private static Ledger posted(Ledger ledger, Entitlements entitlements, Payment... payments) {
        return ledger.with(POSTER.post(ledger, entitlements, List.of(payments), DAY));
    }

    private static Ledger posted(Entitlements entitlements, Payment... payments) {
        return posted(Ledger.empty(), entitlements, payments);
    }

    private static Money balance(Ledger ledger) {
        return ledger.balance(PUPIL.key(), BENEFIT, SampleRolls.TERM);
    }

    @Test
    void what_is_due_at_first_is_an_entitlement_and_a_fee_not_charged_a_waiver() {
        var fee = SampleDues.award("senior-fee-waiver", "800", BenefitKind.WAIVER, AmountUnit.TERM);
        assertThat(posted(due(PUPIL, grant(BENEFIT, "500"), fee)).entries())
                .extracting(LedgerEntry::kind, LedgerEntry::amount, LedgerEntry::on, LedgerEntry::reference)
                .containsExactly(
                        tuple(Kind.ENTITLEMENT, Money.ofYuan("500"), DAY, "hash of [500.00, 800.00]"),
                        tuple(Kind.WAIVER, Money.ofYuan("800"), DAY, "hash of [500.00, 800.00]"));
    }

    @Test
    void calculated_again_with_the_same_result_adds_nothing() {
        var paid = payment(PUPIL, BENEFIT, "500");
        var ledger = posted(due(PUPIL, grant(BENEFIT, "500")), paid);
        assertThat(POSTER.post(ledger, due(PUPIL, grant(BENEFIT, "500")), List.of(paid), DAY))
                .isEmpty();
    }

    @Test
    void more_found_due_later_is_back_pay_of_the_difference() {
        var ledger = posted(posted(due(PUPIL, grant(BENEFIT, "500"))), due(PUPIL, grant(BENEFIT, "625")));
        assertThat(ledger.entries())
                .extracting(LedgerEntry::kind, LedgerEntry::amount)
                .containsExactly(
                        tuple(Kind.ENTITLEMENT, Money.ofYuan("500")), tuple(Kind.BACK_PAY, Money.ofYuan("125")));
    }

    @Test
    void less_found_due_later_is_a_recovery_and_nothing_due_recovers_all() {
        var ledger = posted(posted(due(PUPIL, grant(BENEFIT, "500"))), due(PUPIL, grant(BENEFIT, "400")));
        ledger = posted(ledger, due(PUPIL));
        assertThat(ledger.entries())
                .extracting(LedgerEntry::kind, LedgerEntry::amount)
                .containsExactly(
                        tuple(Kind.ENTITLEMENT, Money.ofYuan("500")),
                        tuple(Kind.RECOVERY, Money.ofYuan("-100")),
                        tuple(Kind.RECOVERY, Money.ofYuan("-400")));
        assertThat(POSTER.post(ledger, due(PUPIL), List.of(), DAY)).isEmpty();
    }

    @Test
    void due_again_after_a_recovery_is_back_pay() {
        var ledger = posted(
                posted(posted(due(PUPIL, grant(BENEFIT, "500"))), due(PUPIL)), due(PUPIL, grant(BENEFIT, "500")));
        assertThat(ledger.entries()).extracting(LedgerEntry::kind).endsWith(Kind.BACK_PAY);
        assertThat(ledger.due(PUPIL.key(), BENEFIT, SampleRolls.TERM)).isEqualTo(Money.ofYuan("500"));
    }

    @Test
    void an_amount_that_has_become_open_recovers_nothing() {
        var ledger = posted(due(PUPIL, grant("senior-grant", "1250")));
        var open = Entitlements.of(
                List.of(decision(PUPIL, SampleRolls.TERM, List.of(), List.of(SampleDues.open("senior-grant")))));
        assertThat(POSTER.post(ledger, open, List.of(), DAY)).isEmpty();
    }

    @Test
    void a_pupil_who_was_not_calculated_is_left_as_is() {
        var ledger = posted(due(PUPIL, grant(BENEFIT, "500")));
        assertThat(POSTER.post(ledger, due(SampleRolls.juniorBoarder()), List.of(), DAY))
                .isEmpty();
    }

    @Test
    void two_identical_payments_are_two_and_both_are_entered_once() {
        var paid = payment(PUPIL, BENEFIT, "500");
        var ledger = posted(posted(NOBODY, paid), NOBODY, paid, paid);
        ledger = posted(ledger, NOBODY, paid, paid);
        assertThat(ledger.entries())
                .extracting(LedgerEntry::kind, LedgerEntry::reference)
                .containsExactly(
                        tuple(Kind.PAYMENT, "2020-AUTUMN/2020-11-15/500.00/1"),
                        tuple(Kind.PAYMENT, "2020-AUTUMN/2020-11-15/500.00/2"));
    }

    @Test
    void money_that_came_back_is_a_reversal() {
        var ledger = posted(NOBODY, payment(PUPIL, BENEFIT, "500"), payment(PUPIL, BENEFIT, "-500"));
        assertThat(ledger.entries())
                .extracting(LedgerEntry::kind)
                .containsExactlyInAnyOrder(Kind.PAYMENT, Kind.REVERSAL);
        assertThat(ledger.paid(PUPIL.key(), BENEFIT, SampleRolls.TERM)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_settled_by_the_year_is_due_once_in_a_year_and_a_loan_never() {
        var yearly = SampleDues.award("college-tuition", "8000", BenefitKind.REIMBURSEMENT, AmountUnit.YEAR);
        var loan = SampleDues.award("college-loan", "8000", BenefitKind.LOAN_CEILING, AmountUnit.YEAR);
        var spring = SchoolTerm.parse("2021-SPRING");
        var ledger = posted(due(PUPIL, yearly, loan));
        ledger = posted(ledger, Entitlements.of(List.of(decision(PUPIL, spring, List.of(yearly, loan), List.of()))));
        ledger = posted(ledger, Entitlements.of(List.of(decision(PUPIL, spring, List.of(), List.of()))));
        assertThat(ledger.entries())
                .extracting(LedgerEntry::kind, LedgerEntry::benefit, LedgerEntry::term)
                .containsExactly(tuple(Kind.ENTITLEMENT, "college-tuition", SampleRolls.TERM));
    }

    /** The autumn term's calculation decides the year; the spring term's stands until then. */
    @Test
    void what_is_settled_by_the_year_comes_to_the_same_whichever_term_is_calculated_first() {
        var autumn =
                due(PUPIL, SampleDues.award("college-tuition", "8000", BenefitKind.REIMBURSEMENT, AmountUnit.YEAR));
        var spring = Entitlements.of(List.of(decision(
                PUPIL,
                SchoolTerm.parse("2021-SPRING"),
                List.of(SampleDues.award("college-tuition", "6000", BenefitKind.REIMBURSEMENT, AmountUnit.YEAR)),
                List.of())));
        for (var order : List.of(List.of(autumn, spring), List.of(spring, autumn))) {
            var ledger = posted(posted(Ledger.empty(), order.get(0)), order.get(1));
            assertThat(ledger.due(PUPIL.key(), "college-tuition", SampleRolls.TERM))
                    .isEqualTo(Money.ofYuan("8000"));
        }
    }

    @Test
    void the_same_money_twice_is_refused_by_the_ledger() {
        var entries = POSTER.post(Ledger.empty(), NOBODY, List.of(payment(PUPIL, BENEFIT, "500")), DAY);
        var ledger = Ledger.empty().with(entries);
        assertThatThrownBy(() -> ledger.with(entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the PAYMENT 2020-AUTUMN/2020-11-15/500.00/1 of 1 is entered twice\n"
                        + "Maybe ask the ledger's poster for what is new");
        assertThat(ledger.entries()).hasSize(1);
    }

    /** Calculations and payments come in any order; the last calculation is of all the facts. */
    @Test
    void any_order_of_events_gives_the_same_sums() {
        var random = new Random(30);
        List<Payment> payments = List.of(
                payment(PUPIL, BENEFIT, "200"),
                payment(PUPIL, BENEFIT, "200"),
                payment(PUPIL, BENEFIT, "300"),
                payment(PUPIL, BENEFIT, "-200"));
        for (int run = 0; run < 50; run++) {
            List<Payment> order = new ArrayList<>(payments);
            Collections.shuffle(order, random);
            var ledger = Ledger.empty();
            for (int known = 0; known <= order.size(); known++) {
                String yuan = Integer.toString(100 * random.nextInt(8));
                ledger = posted(
                        ledger,
                        due(PUPIL, grant(BENEFIT, yuan)),
                        order.subList(0, known).toArray(Payment[]::new));
                assertThat(ledger.due(PUPIL.key(), BENEFIT, SampleRolls.TERM)).isEqualTo(Money.ofYuan(yuan));
            }
            ledger = posted(ledger, due(PUPIL, grant(BENEFIT, "625")));
            assertThat(ledger.paid(PUPIL.key(), BENEFIT, SampleRolls.TERM)).isEqualTo(Money.ofYuan("500"));
            assertThat(balance(ledger)).isEqualTo(Money.ofYuan("125"));
            List<LedgerEntry> entries = new ArrayList<>(ledger.entries());
            Collections.shuffle(entries, random);
            assertThat(balance(Ledger.empty().with(entries))).isEqualTo(Money.ofYuan("125"));
        }
    }
}
