package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Random;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.api.report.PaymentRosterLine;
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
                .containsExactly(java.util.Optional.empty());
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
