package org.aidroll.subsidy;

import static org.aidroll.SamplePacks.RULE;
import static org.aidroll.subsidy.MadeBenefit.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Proration.ChangeDay;
import org.aidroll.api.policy.Proration.Unit;
import org.aidroll.api.policy.Timing;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A change within a term. The autumn of 2020 has 181 days from 2020-09-01 to 2021-02-28, and six months. */
class ProrationTest {
    private static final SchoolTerm AUTUMN = SchoolTerm.parse("2020-AUTUMN");
    private static final LocalDate LAST = LocalDate.of(2021, 2, 28);

    /** 1 810 fen a day pupil, 3 620 a boarder: 10 and 20 fen a day. */
    private static MadeBenefit byDay() {
        return byDay(ChangeDay.NEW);
    }

    private static MadeBenefit byDay(ChangeDay changeDay) {
        return meal().prorated(Unit.DAY, changeDay, 0, RoundingMode.HALF_UP);
    }

    private static MadeBenefit meal() {
        return MadeBenefit.of("meal")
                .requires(Fact.STATUS, "ENROLLED")
                .requires(Fact.BOARDING, "DAY", "BOARDER")
                .row(Map.of(Fact.BOARDING, "DAY"), at("2000-01-01", "18.10"))
                .row(Map.of(Fact.BOARDING, "BOARDER"), at("2000-01-01", "36.20"));
    }

    private static MadeBenefit byMonth(int denominator) {
        return meal().prorated(Unit.MONTH, ChangeDay.NEW, denominator, RoundingMode.HALF_UP);
    }

    private static Asked boarderUntil(String until) {
        return new Asked().before(LocalDate.parse(until), Boarding.BOARDER);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-01, 1820",
        "2020-09-02, 1830",
        "2020-09-30, 2110",
        "2020-12-31, 3030",
        "2021-02-27, 3610",
        "2021-02-28, 3620"
    })
    void each_part_of_a_term_brings_its_days(String lastDayAsBoarder, long fen) {
        assertThat(boarderUntil(lastDayAsBoarder).due(byDay())).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @CsvSource({"2020-09-01, 1830", "2020-09-30, 2120", "2021-02-26, 3610", "2021-02-27, 3620", "2021-02-28, 3620"})
    void the_day_of_the_change_may_count_to_what_was_before(String lastDayAsBoarder, long fen) {
        assertThat(boarderUntil(lastDayAsBoarder).due(byDay(ChangeDay.OLD))).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @CsvSource({"2020-08-31", "2020-02-01", "2019-09-15"})
    void a_change_before_the_term_is_no_change_within_it(String until) {
        var decision = boarderUntil(until).by(byDay());
        assertThat(decision).isEqualTo(new Asked().by(byDay()));
        assertThat(decision.due()).isEqualTo(Money.ofFen(1810));
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28", "2021-03-01", "2021-06-15"})
    void a_change_after_the_term_leaves_the_whole_term_as_it_was(String until) {
        assertThat(boarderUntil(until).due(byDay())).isEqualTo(Money.ofFen(3620));
    }

    @Test
    void a_change_after_another_one_beyond_the_term_is_none_of_its() {
        assertThat(new Asked()
                        .before(LocalDate.parse("2020-09-30"), Boarding.BOARDER)
                        .before(LocalDate.parse("2021-04-30"), Boarding.DAY)
                        .before(LocalDate.parse("2021-05-31"), Boarding.BOARDER)
                        .due(byDay()))
                .isEqualTo(Money.ofFen(2110));
    }

    @Test
    void changes_on_the_last_two_days_leave_no_part_without_a_day() {
        assertThat(new Asked()
                        .before(LAST.minusDays(1), Boarding.BOARDER)
                        .before(LAST, Boarding.DAY)
                        .enrolled(Boarding.BOARDER)
                        .due(byDay(ChangeDay.OLD)))
                .isEqualTo(Money.ofFen(3620));
    }

    @Test
    void the_steps_tell_the_days_the_part_and_the_sum_so_far() {
        var steps = boarderUntil("2020-09-30")
                .by(byDay())
                .award("meal")
                .orElseThrow()
                .steps();
        assertThat(steps)
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.STANDARD,
                        StepKind.TERM_SHARE,
                        StepKind.PRORATION,
                        StepKind.STANDARD,
                        StepKind.TERM_SHARE,
                        StepKind.PRORATION);
        assertThat(steps.get(2).row()).isEqualTo("2020-09-01/2020-09-30");
        assertThat(steps.get(2).share()).isEqualTo(new Fraction(30, 181));
        assertThat(steps.get(2).in()).isEqualTo(Money.ofFen(3620));
        assertThat(steps.get(2).out()).isEqualTo(Money.ofFen(600));
        assertThat(steps.get(5).row()).isEqualTo("2020-10-01/2021-02-28");
        assertThat(steps.get(5).share()).isEqualTo(new Fraction(151, 181));
        assertThat(steps.get(5).out()).isEqualTo(Money.ofFen(2110));
    }

    @Test
    void a_term_without_a_change_needs_no_proration() {
        assertThat(new Asked().by(byDay()).award("meal").orElseThrow().steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.STANDARD, StepKind.TERM_SHARE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-01, 0",
        "2020-09-02, 10",
        "2020-10-01, 300",
        "2021-02-28, 1800",
        "2021-03-01, 1810",
        "2021-05-01, 1810"
    })
    void who_left_is_due_the_days_before(String leftOn, long fen) {
        assertThat(new Asked().leftOn(leftOn).due(byDay())).isEqualTo(Money.ofFen(fen));
    }

    @Test
    void who_left_before_the_term_is_told_so() {
        assertThat(new Asked().leftOn("2020-08-15").by(byDay()).whyNot("meal").orElseThrow())
                .extracting(WhyNot::fact, WhyNot::had)
                .containsExactly(Fact.STATUS, List.of("WITHDRAWN"));
    }

    @Test
    void who_came_late_is_due_the_days_since() {
        assertThat(new Asked()
                        .before("2020-10-31", Asked.SCHOOL, Boarding.DAY, RollStatus.SUSPENDED)
                        .due(byDay()))
                .isEqualTo(Money.ofFen(1200));
    }

    @Test
    void a_transfer_and_back_counts_each_stay_at_its_school() {
        var atPublic = MadeBenefit.of("meal", "18.10")
                .requires(Fact.SCHOOL_KIND, "PUBLIC")
                .prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP);
        var asked = new Asked()
                .school(Asked.SCHOOL, SchoolKind.PUBLIC)
                .school(Asked.OTHER_SCHOOL, SchoolKind.PRIVATE)
                .before("2020-09-30", Asked.SCHOOL, Boarding.DAY, RollStatus.ENROLLED)
                .before("2020-10-31", Asked.OTHER_SCHOOL, Boarding.DAY, RollStatus.ENROLLED);
        var award = asked.by(atPublic).award("meal").orElseThrow();
        assertThat(award.amount()).isEqualTo(Money.ofFen(1500));
        assertThat(award.steps())
                .filteredOn(step -> step.kind() == StepKind.PRORATION)
                .extracting(Step::row)
                .containsExactly("2020-09-01/2020-09-30", "2020-11-01/2021-02-28");
        // The amount did not change in between, so that it is explained once.
        assertThat(award.steps()).hasSize(4);
    }

    @Test
    void a_transfer_to_a_school_of_which_nothing_is_known_leaves_the_amount_open() {
        var atPublic = MadeBenefit.of("meal", "18.10")
                .requires(Fact.SCHOOL_KIND, "PUBLIC")
                .prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP);
        var asked = new Asked()
                .school(Asked.SCHOOL, SchoolKind.PUBLIC)
                .before("2020-09-30", Asked.OTHER_SCHOOL, Boarding.DAY, RollStatus.ENROLLED);
        assertThat(asked.by(atPublic).open("meal").orElseThrow().missing()).containsExactly("school-kind");
    }

    /** A month counts to what was so on its first day. */
    @ParameterizedTest
    @CsvSource({"2020-09-01, 2112", "2020-09-30, 2112", "2020-10-01, 2413", "2021-01-31, 3318", "2021-02-01, 3620"})
    void a_month_is_not_divided(String lastDayAsBoarder, long fen) {
        assertThat(boarderUntil(lastDayAsBoarder).due(byMonth(0))).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, 2172", "2020-12-31, 3258", "2021-01-31, 3620", "2021-02-10, 3620"})
    void a_term_may_count_as_five_months_the_last_of_which_are_the_holidays(String lastDayAsBoarder, long fen) {
        assertThat(boarderUntil(lastDayAsBoarder).due(byMonth(5))).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @CsvSource({"5", "6", "7", "150", "181", "200"})
    void a_whole_term_is_a_whole_term_however_many_parts_it_counts_as(int denominator) {
        for (Unit unit : List.of(Unit.DAY, Unit.MONTH)) {
            var meal = meal().prorated(unit, ChangeDay.NEW, denominator, RoundingMode.HALF_UP);
            assertThat(new Asked().due(meal)).isEqualTo(Money.ofFen(1810));
        }
    }

    private static List<LocalDate> someDays(Random random, int count) {
        List<LocalDate> days = new ArrayList<>(Asked.days(AUTUMN).toList());
        Collections.shuffle(days, random);
        return days.subList(0, count).stream().sorted().toList();
    }

    /** Grades of the same right come and go; whatever the days and the rounding, the parts are the whole. */
    @Test
    void parts_of_the_same_amount_sum_to_the_amount_of_the_whole_term_exactly() {
        var random = new Random(61);
        int divided = 0;
        for (int n = 0; n < 400; n++) {
            var amount = Money.ofFen(1 + random.nextInt(300_000));
            var unit = random.nextBoolean() ? Unit.DAY : Unit.MONTH;
            int denominator = random.nextBoolean() ? 0 : 1 + random.nextInt(200);
            var rounding = RoundingMode.values()[random.nextInt(7)];
            var meal = MadeBenefit.of("meal", amount.yuan())
                    .prorated(unit, ChangeDay.values()[random.nextInt(2)], denominator, rounding);
            var asked = new Asked();
            var boarding = List.of(Boarding.BOARDER, Boarding.LODGER, Boarding.DAY);
            int i = 0;
            for (LocalDate until : someDays(random, random.nextInt(5))) {
                asked.before(until, boarding.get(i++ % 3));
            }
            Award award = asked.by(meal).award("meal").orElseThrow();
            assertThat(award.amount()).isEqualTo(amount);
            divided += award.steps().stream().anyMatch(step -> step.kind() == StepKind.PRORATION) ? 1 : 0;
        }
        assertThat(divided).isGreaterThan(200);
    }

    @Test
    void no_change_brings_less_than_the_least_or_more_than_the_most_of_the_whole_terms() {
        var random = new Random(62);
        for (int n = 0; n < 300; n++) {
            var meal = meal().prorated(
                            random.nextBoolean() ? Unit.DAY : Unit.MONTH,
                            ChangeDay.values()[random.nextInt(2)],
                            random.nextInt(3) * 90,
                            RoundingMode.values()[random.nextInt(7)]);
            var asked = new Asked();
            int i = 0;
            for (LocalDate until : someDays(random, 1 + random.nextInt(4))) {
                asked.before(until, i++ % 2 == 0 ? Boarding.BOARDER : Boarding.DAY);
            }
            assertThat(asked.due(meal)).isBetween(Money.ofFen(1810), Money.ofFen(3620));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void a_part_is_rounded_as_declared(RoundingMode rounding) {
        var meal = MadeBenefit.of("meal", "10")
                .requires(Fact.STATUS, "ENROLLED")
                .prorated(Unit.DAY, ChangeDay.NEW, 0, rounding);
        // 30 of 181 days of 1 000 fen are 165.7 fen.
        long fen =
                switch (rounding) {
                    case DOWN, FLOOR -> 165;
                    default -> 166;
                };
        assertThat(new Asked().leftOn("2020-10-01").due(meal)).isEqualTo(Money.ofFen(fen));
    }

    private static <T> Dated<T> fact(String from, T value) {
        return new Dated<>(LocalDate.parse(from), value, RULE, new Timing(null, null, AppliesTo.FACTS, false));
    }

    @ParameterizedTest
    @CsvSource({"2020-09-01, 3620", "2020-10-01, 3320", "2021-02-28, 1820", "2021-03-01, 1810"})
    void a_value_that_applies_to_facts_changes_within_the_term(String from, long fen) {
        var meal = MadeBenefit.of("meal")
                .row(Map.of(), at("2000-01-01", "18.10"), at(from, "36.20", null, AppliesTo.FACTS, false))
                .prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP);
        assertThat(new Asked().due(meal)).isEqualTo(Money.ofFen(fen));
    }

    @Test
    void a_cap_that_applies_to_facts_changes_within_the_term() {
        var meal = MadeBenefit.of("meal", "36.20")
                .cap(fact("2020-10-01", Money.ofYuan("18.10")))
                .prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP);
        assertThat(new Asked().due(meal)).isEqualTo(Money.ofFen(2110));
    }

    @Test
    void what_is_settled_by_the_year_is_not_divided_by_a_term() {
        var back =
                MadeBenefit.of("back", "18.10").kind(BenefitKind.REIMBURSEMENT).byTheYear();
        var loan = MadeBenefit.of("loan", "8000").kind(BenefitKind.LOAN_CEILING).unit(AmountUnit.TERM);
        for (MadeBenefit whole : List.of(back, loan)) {
            whole.prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP);
            var decision = boarderUntil("2020-09-30").by(whole);
            assertThat(decision.awards().get(0).steps()).noneMatch(step -> step.kind() == StepKind.PRORATION);
        }
    }

    @Test
    void a_pack_that_divides_nothing_takes_the_facts_of_the_day_for_the_whole_term() {
        assertThat(boarderUntil("2020-12-31").due(meal())).isEqualTo(Money.ofFen(1810));
        assertThat(new Asked().leftOn("2021-01-15").due(meal())).isEqualTo(Money.ZERO);
    }

    @Test
    void one_benefit_is_divided_and_another_is_not() {
        var whole = MadeBenefit.of("coat", "5").requires(Fact.BOARDING, "DAY");
        var decision = boarderUntil("2020-09-30").by(byDay(), whole);
        assertThat(decision.award("meal").orElseThrow().amount()).isEqualTo(Money.ofFen(2110));
        assertThat(decision.award("coat").orElseThrow().amount()).isEqualTo(Money.ofFen(500));
    }

    @Test
    void two_parts_that_are_alike_in_all_the_decision_looks_at_are_one() {
        var same = new Asked().before("2020-09-30", Asked.OTHER_SCHOOL, Boarding.DAY, RollStatus.ENROLLED);
        assertThat(same.by(byDay())).isEqualTo(new Asked().by(byDay()));
    }

    @Test
    void the_facts_tell_what_was_before() {
        assertThat(boarderUntil("2020-09-30").by(byDay()).facts())
                .containsEntry("boarding", List.of("DAY"))
                .containsEntry("until-2020-09-30.boarding", List.of("BOARDER"))
                .doesNotContainKey("until-2020-09-30.status");
    }
}
