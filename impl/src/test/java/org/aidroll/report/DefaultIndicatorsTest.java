package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.ledger.UnaidedReason;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** The four indicators (K11). */
class DefaultIndicatorsTest {
    private static FourIndicators indicators() {
        var request = SampleCounty.request();
        var run = SampleCounty.run();
        var unaided = AidEngines.unaidedLedger(request.basis().pack())
                .cases(run.identified(), run.tiers(), run.entitlements(), run.reconciliation());
        return AidEngines.indicators().of(request, run, unaided);
    }

    /** 阮听澜 was not paid; 祝云归 left, which the county cannot mend. */
    @Test
    void one_is_without_aid_that_the_county_can_mend() {
        assertThat(indicators().protectedStudents()).isEqualTo(3);
        assertThat(indicators().unaided()).isEqualTo(1);
    }

    @Test
    void a_pupil_of_two_categories_is_without_aid_once_and_reasons_that_are_not_the_countys_do_not_count() {
        var cases = List.of(
                new UnaidedCase(
                        SampleCounty.SHEN.key(), HardshipCategory.of("DIBAO"), UnaidedReason.LINK_IN_REVIEW, ""),
                new UnaidedCase(
                        SampleCounty.SHEN.key(), HardshipCategory.of("POVERTY"), UnaidedReason.LINK_IN_REVIEW, ""),
                new UnaidedCase(
                        SampleCounty.QIN.key(),
                        HardshipCategory.of("POVERTY"),
                        UnaidedReason.NO_BENEFIT_FOR_STAGE,
                        ""));
        assertThat(AidEngines.indicators()
                        .of(SampleCounty.request(), SampleCounty.run(), cases)
                        .unaided())
                .isEqualTo(1);
    }

    @Test
    void one_left_the_compulsory_stages_before_their_end() {
        assertThat(indicators().compulsoryStudents()).isEqualTo(4);
        assertThat(indicators().leftCompulsory()).isEqualTo(1);
    }

    /** 秦小满 short of 200, 阮听澜 missed 625, 祝云归 paid 625 after leaving. */
    @Test
    void differences_are_counted_and_summed_either_way() {
        assertThat(indicators().paymentLines()).isEqualTo(5);
        assertThat(indicators().paymentDifferences()).isEqualTo(3);
        assertThat(indicators().shortfall()).isEqualTo(Money.ofYuan("825"));
        assertThat(indicators().excess()).isEqualTo(Money.ofYuan("625"));
    }

    /** 沈知禾 and 秦小满 are of one household. */
    @Test
    void families_with_something_due_are_counted_once() {
        assertThat(indicators().families()).isEqualTo(3);
    }

    /** Of the second school: 阮听澜 was not paid, 祝云归 left and was, 温以宁 is paid as due. */
    @Test
    void of_some_pupils_each_indicator_is_theirs() {
        var request = SampleCounty.request();
        var run = SampleCounty.run();
        var unaided = AidEngines.unaidedLedger(request.basis().pack())
                .cases(run.identified(), run.tiers(), run.entitlements(), run.reconciliation());

        assertThat(AidEngines.indicators().of(request, run, unaided, student -> student.enrolment()
                        .schoolCode()
                        .equals(SampleCounty.HILL)))
                .isEqualTo(new FourIndicators(1, 1, 1, 1, 3, 2, Money.ofYuan("625"), Money.ofYuan("625"), 2));
    }
}
