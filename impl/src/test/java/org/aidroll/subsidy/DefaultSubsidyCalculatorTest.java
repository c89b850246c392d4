package org.aidroll.subsidy;

import static org.aidroll.SamplePacks.meal;
import static org.aidroll.SamplePacks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aidroll.SamplePacks;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped pack does not show: changes over time, rounding, packs made by hand and wrong. */
class DefaultSubsidyCalculatorTest {
    private static final DateSpan EVER = DateSpan.from(LocalDate.of(2000, 1, 1));
    private static final BenefitStandard ALL = row("all", Map.of(), "2020-01-01", "1000", "2024-03-01", "1250");
    private static final BenefitStandard ORPHANS =
            row("orphans", Map.of(Fact.CATEGORY, "ORPHAN"), "2021-03-01", "2000");

    private static Decision decide(PolicyPack pack, String term, String... categories) {
        return new DefaultSubsidyCalculator()
                .calculate(
                        SampleTiers.all(SampleTiers.of(SampleRolls.primaryDayPupil(), categories)),
                        pack,
                        SchoolTerm.parse(term))
                .decisions()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"2020-SPRING, 333.33", "2023-AUTUMN, 333.33", "2024-SPRING, 416.67", "2029-AUTUMN, 416.67"})
    void the_amount_is_the_one_in_force_on_the_first_day_of_the_term(String term, String due) {
        assertThat(decide(meal(List.of(ALL), List.of(), EVER), term).due()).isEqualTo(Money.ofYuan(due));
    }

    @Test
    void an_override_not_yet_in_force_replaces_nothing() {
        var pack = meal(List.of(ALL), List.of(ORPHANS), EVER);
        var before = decide(pack, "2020-AUTUMN", "ORPHAN").award("meal").orElseThrow();
        assertThat(before.steps()).extracting(Step::kind).containsExactly(StepKind.STANDARD, StepKind.TERM_SHARE);
        assertThat(before.amount()).isEqualTo(Money.ofYuan("333.33"));
        var from = decide(pack, "2021-SPRING", "ORPHAN").award("meal").orElseThrow();
        assertThat(from.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.STANDARD, StepKind.OVERRIDE, StepKind.TERM_SHARE);
        assertThat(from.amount()).isEqualTo(Money.ofYuan("666.67"));
    }

    @Test
    void an_override_alone_gives_nothing_before_there_is_a_standard() {
        var later = row("all", Map.of(), "2025-03-01", "1000");
        var decision = decide(meal(List.of(later), List.of(ORPHANS), EVER), "2022-SPRING", "ORPHAN");
        assertThat(decision.whyNot("meal").orElseThrow().reason()).isEqualTo(WhyNot.Reason.NOT_IN_FORCE);
    }

    /** Never a silent award outside a pack's validity, though its last amount has no end. */
    @ParameterizedTest
    @CsvSource({"2020-SPRING, false", "2020-AUTUMN, true", "2021-SPRING, true", "2021-AUTUMN, false"})
    void a_term_that_begins_outside_the_packs_days_is_not_in_force(String term, boolean due) {
        var schoolYear = DateSpan.firstToLast(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));
        var decision = decide(meal(List.of(ALL), List.of(), schoolYear), term);
        assertThat(decision.award("meal").isPresent()).isEqualTo(due);
        assertThat(decision.whyNot("meal").map(WhyNot::reason).isPresent()).isNotEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 333.34", "DOWN, 333.33", "UP, 333.34", "HALF_DOWN, 333.33", "FLOOR, 333.33"})
    void the_term_share_is_rounded_once_and_as_declared(RoundingMode rounding, String due) {
        var odd = row("all", Map.of(), "2020-01-01", "666.67");
        var pack = meal(List.of(odd), List.of(), EVER, new Fraction(1, 2), rounding);
        assertThat(decide(pack, "2020-AUTUMN").due()).isEqualTo(Money.ofYuan(due));
    }

    @Test
    void a_standard_of_nothing_is_an_award_of_nothing_not_a_refusal() {
        var nothing = row("all", Map.of(), "2020-01-01", "0");
        var decision = decide(meal(List.of(nothing), List.of(), EVER), "2020-AUTUMN");
        assertThat(decision.award("meal").orElseThrow().amount()).isEqualTo(Money.ZERO);
        assertThat(decision.notDue()).isEmpty();
    }

    @Test
    void a_condition_may_ask_for_the_grade() {
        var pack = meal(List.of(ALL), List.of(), EVER);
        var seventh = new Enrolment("2143048201", Stage.JUNIOR, 7, "", Boarding.DAY, RollStatus.ENROLLED);
        var decision = new DefaultSubsidyCalculator()
                .calculate(
                        SampleTiers.all(SampleTiers.of(SampleRolls.pupil("70", "秦小满", 70, seventh))),
                        pack,
                        SampleRolls.TERM)
                .decisions()
                .get(0);
        assertThat(decision.whyNot("meal").orElseThrow())
                .isEqualTo(new WhyNot(
                        "meal",
                        WhyNot.Reason.CONDITION,
                        Fact.GRADE,
                        List.of("1", "2", "3", "4", "5", "6"),
                        List.of("7"),
                        SamplePacks.RULE));
    }

    @Test
    void a_pack_made_by_hand_without_a_row_for_the_pupil_is_a_fault_of_the_pack() {
        var junior = row("junior", Map.of(Fact.STAGE, "JUNIOR"), "2020-01-01", "1");
        var pack = meal(List.of(junior), List.of(), EVER);
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> decide(pack, "2020-AUTUMN", "ORPHAN"))
                .withMessage("benefit meal has no row for {boarding=[DAY], category=[ORPHAN], grade=[3],"
                        + " stage=[PRIMARY], status=[ENROLLED]}"
                        + "\nMaybe read the pack with PolicyPacks, which refuses such a gap");
    }

    @Test
    void a_pack_made_by_hand_with_two_rows_for_the_pupil_is_a_fault_of_the_pack() {
        var day = row("day", Map.of(Fact.BOARDING, "DAY"), "2020-01-01", "1");
        var pack = meal(List.of(ALL, day), List.of(), EVER);
        assertThatExceptionOfType(AidException.class)
                .isThrownBy(() -> decide(pack, "2020-AUTUMN"))
                .withMessage("benefit meal has several rows for {boarding=[DAY], category=[], grade=[3],"
                        + " stage=[PRIMARY], status=[ENROLLED]}: all, day"
                        + "\nMaybe read the pack with PolicyPacks, which refuses such rows");
    }
}
