package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aidroll.SampleDues;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Award;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.api.report.PaymentRosterLine;
import org.aidroll.api.roll.Roll;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** What each school pays to whom (发放花名册). */
class DefaultPaymentRostersTest {
    private static List<PaymentRoster> rosters() {
        return AidEngines.paymentRosters().rosters(SampleCounty.request(), SampleCounty.run());
    }

    @Test
    void each_school_and_benefit_with_something_to_pay_has_a_roster_with_its_total() {
        assertThat(rosters())
                .extracting(PaymentRoster::schoolName, PaymentRoster::benefit, PaymentRoster::total)
                .containsExactly(
                        tuple("金山学校", "compulsory-boarder", Money.ofYuan("500")),
                        tuple("金山学校", "compulsory-day", Money.ofYuan("500")),
                        tuple("石桥学校", "compulsory-day", Money.ofYuan("625")),
                        tuple("石桥学校", "vocational-grant", Money.ofYuan("1000")));
    }

    @Test
    void a_line_has_name_class_amount_payee_and_no_more_than_four_digits_of_the_account() {
        assertThat(rosters().get(0).lines())
                .extracting(
                        line -> line.name().written(),
                        PaymentRosterLine::grade,
                        PaymentRosterLine::className,
                        PaymentRosterLine::payee,
                        line -> line.accountLastFour().orElseThrow())
                .containsExactly(tuple("沈知禾", 2, "1班", Payee.GUARDIAN, "0007"));
    }

    @Test
    void whoever_was_never_paid_has_no_account() {
        assertThat(rosters().get(2).lines())
                .extracting(PaymentRosterLine::accountLastFour)
                .containsExactly(Optional.empty());
    }

    /** A fee not charged, a ceiling, and what is settled by the year are paid out on no day of the term. */
    @Test
    void only_what_is_paid_out_in_the_term_is_on_a_roster() {
        var run = due(
                SampleDues.award("senior-fee-waiver", "800", BenefitKind.WAIVER, AmountUnit.TERM),
                SampleDues.award("college-loan", "8000", BenefitKind.LOAN_CEILING, AmountUnit.YEAR),
                SampleDues.award("college-tuition", "8000", BenefitKind.REIMBURSEMENT, AmountUnit.YEAR),
                SampleDues.grant("senior-grant", "1250"));
        assertThat(AidEngines.paymentRosters().rosters(SampleCounty.request(), run))
                .extracting(PaymentRoster::benefit)
                .containsExactly("senior-grant");
    }

    private static AidRun due(Award... awards) {
        return new AidRun(
                IdentifiedRoll.of(Roll.of(SampleCounty.SHEN), List.of(), List.of()),
                SampleTiers.all(SampleTiers.of(SampleCounty.SHEN)),
                SampleDues.due(SampleCounty.SHEN, awards));
    }

    /** Of the benefit first: what another benefit was paid to is the account only where there is none of its own. */
    @Test
    void the_account_is_the_one_last_paid_to() {
        var request = SampleCounty.request();
        var paid = new AidRequest(
                request.roll(),
                request.registries(),
                List.of(),
                List.of(
                        account("senior-grant", "6222020000000000015", 1),
                        account("senior-grant", "6222020000000000023", 2),
                        account("compulsory-day", "6222020000000000031", 3)),
                request.basis(),
                request.assessmentDate());
        assertThat(AidEngines.paymentRosters()
                        .rosters(
                                paid,
                                due(
                                        SampleDues.grant("senior-grant", "1250"),
                                        SampleDues.grant("preschool-aid", "700"))))
                .flatExtracting(PaymentRoster::lines)
                .extracting(PaymentRosterLine::lastFour)
                .containsExactlyInAnyOrder("0023", "0031");
    }

    private static Payment account(String benefit, String account, int day) {
        return new Payment(
                SampleRolls.TERM,
                SampleCounty.SHEN.key(),
                benefit,
                Money.ofYuan("1"),
                SampleDues.PAY_DAY.plusDays(day),
                account,
                null);
    }

    @Test
    void a_roster_line_prints_no_name() {
        assertThat(rosters().toString()).doesNotContain("沈知禾");
    }

    @Test
    void the_order_of_pupils_is_no_matter() {
        var request = SampleCounty.shuffled(new Random(42));
        assertThat(AidEngines.paymentRosters()
                        .rosters(request, AidEngines.standard().run(request)))
                .isEqualTo(rosters());
    }
}
