package org.aidroll.api.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;

class EntitlementsTest {
    private static final Citation A02 = new Citation("A02", "县计划", "寄宿生", "補助", SourceMark.DOCUMENT);
    private static final Citation A05 = new Citation("A05", "县计划", "认定条件", "認定", SourceMark.DOCUMENT);

    private static Award award(String benefit, String yuan) {
        var amount = Money.ofYuan(yuan);
        var step = new Step(StepKind.STANDARD, "primary", Money.ZERO, Fraction.ONE, amount, A02);
        return new Award(benefit, amount, Payee.GUARDIAN, List.of(step), List.of(A02, A05));
    }

    private static Decision decision(String student, Award... awards) {
        var whyNot = new WhyNot("fee-waiver", WhyNot.Reason.NOT_IN_FORCE, null, List.of(), List.of(), null);
        return new Decision(
                StudentKey.of(student),
                SchoolTerm.parse("2020-AUTUMN"),
                LocalDate.of(2020, 10, 15),
                LocalDate.of(2020, 10, 15),
                "county",
                "1",
                "digest",
                Map.of("stage", List.of("PRIMARY"), "boarding", List.of("DAY")),
                List.of(awards),
                List.of(),
                List.of(whyNot),
                "hash");
    }

    @Test
    void what_is_due_is_the_sum_of_the_awards() {
        assertThat(decision("17", award("a", "312.50"), award("b", "0.50")).due())
                .isEqualTo(Money.ofYuan("313.00"));
        assertThat(decision("17").due()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_total_is_the_sum_over_all_pupils() {
        var entitlements = Entitlements.of(
                List.of(decision("17", award("a", "500")), decision("18"), decision("19", award("a", "312.50"))));
        assertThat(entitlements.total()).isEqualTo(Money.ofYuan("812.50"));
        assertThat(entitlements).hasToString("Entitlements[3 pupils, 812.50 yuan]");
    }

    @Test
    void a_decision_is_found_by_pupil_and_keeps_the_rolls_order() {
        var second = decision("2");
        var entitlements = Entitlements.of(List.of(decision("9"), second));
        assertThat(entitlements.decision(StudentKey.of("2"))).contains(second);
        assertThat(entitlements.decision(StudentKey.of("3"))).isEmpty();
        assertThat(entitlements.decisions())
                .extracting(d -> d.student().value())
                .containsExactly("9", "2");
    }

    @Test
    void two_decisions_about_one_pupil_are_refused_with_the_key_masked() {
        String key = "G430482201302140015";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entitlements.of(List.of(decision(key), decision(key))))
                .withMessage("two decisions about G430***********0015");
    }

    @Test
    void awards_and_reasons_are_found_by_benefit() {
        var decision = decision("17", award("a", "1"), award("b", "2"));
        assertThat(decision.award("b").orElseThrow().amount()).isEqualTo(Money.ofYuan("2"));
        assertThat(decision.award("fee-waiver")).isEmpty();
        assertThat(decision.whyNot("fee-waiver")).isPresent();
        assertThat(decision.whyNot("a")).isEmpty();
    }

    @Test
    void the_facts_are_ordered_by_name() {
        assertThat(decision("17").facts().keySet()).containsExactly("boarding", "stage");
    }

    @Test
    void an_award_cites_each_article_once_the_amounts_first() {
        assertThat(award("a", "1").citations()).containsExactly(A02, A05);
    }
}
