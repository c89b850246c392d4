package org.aidroll.subsidy;

import static org.aidroll.SamplePacks.RULE;
import static org.aidroll.subsidy.MadeBenefit.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PayeeRule;
import org.aidroll.api.policy.Proration.ChangeDay;
import org.aidroll.api.policy.Proration.Unit;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.policy.Timing;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the dated values is used: by the day it holds from, the day it was known, and what it applies to. */
class AmountsByDateTest {
    private static final Citation UNSEEN = new Citation("UNSEEN", "传闻", "一", "", SourceMark.UNVERIFIED);

    private static MadeBenefit meal(Dated<Amount> later) {
        return MadeBenefit.of("meal").row(Map.of(), at("2000-01-01", "100"), later);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-30, 100", "2020-10-01, 200", "2030-01-01, 200"})
    void a_value_announced_later_is_not_seen_by_an_earlier_decision(String known, String due) {
        var meal = meal(at("2020-09-01", "200", "2020-10-01", AppliesTo.PERIODS, true));
        assertThat(new Asked().known(known).due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @ParameterizedTest
    @CsvSource({"false, 2020-AUTUMN, 100", "false, 2021-SPRING, 200", "true, 2020-AUTUMN, 200", "true, 2020-SPRING, 100"
    })
    void what_is_announced_late_holds_late_unless_it_is_retroactive(boolean retroactive, String term, String due) {
        var meal = meal(at("2020-09-01", "200", "2020-10-01", AppliesTo.PERIODS, retroactive));
        assertThat(new Asked().term(term).known("2025-01-01").due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @ParameterizedTest
    @CsvSource({"2020-08-31, 200", "2020-09-01, 200", "2020-09-02, 100", "2021-02-28, 100", "2021-03-01, 100"})
    void what_applies_to_periods_is_for_terms_that_begin_in_its_time(String from, String due) {
        var meal = meal(at(from, "200", null, AppliesTo.PERIODS, false));
        assertThat(new Asked().due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-14, 100", "2020-10-15, 200", "2020-10-16, 200"})
    void what_applies_to_facts_is_for_facts_taken_in_its_time(String assessed, String due) {
        var meal = meal(at("2020-10-15", "200", null, AppliesTo.FACTS, false));
        assertThat(new Asked().assessed(assessed).due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-04, 100", "2020-10-05, 200"})
    void what_applies_to_applications_is_for_those_made_in_its_time(String appliedOn, String due) {
        var meal = meal(at("2020-10-05", "200", null, AppliesTo.APPLICATIONS, false));
        assertThat(new Asked().applied(appliedOn, "DIBAO").due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-04, 100", "2020-10-05, 200"})
    void who_did_not_apply_counts_as_on_the_day_of_assessment(String assessed, String due) {
        var meal = meal(at("2020-10-05", "200", null, AppliesTo.APPLICATIONS, false));
        assertThat(new Asked().assessed(assessed).due(meal)).isEqualTo(Money.ofYuan(due));
    }

    @Test
    void the_first_of_several_applications_counts() {
        var meal = meal(at("2020-10-05", "200", null, AppliesTo.APPLICATIONS, false));
        assertThat(new Asked()
                        .applied("2020-10-06", "DIBAO")
                        .applied("2020-10-04", "ORPHAN")
                        .due(meal))
                .isEqualTo(Money.ofYuan("100"));
    }

    @Test
    void abolished_and_absent_and_nothing_and_open_are_four_results() {
        var absent = new Asked().by(MadeBenefit.of("meal").row(Map.of(), at("2030-01-01", "100")));
        assertThat(absent.whyNot("meal").orElseThrow())
                .isEqualTo(new WhyNot("meal", WhyNot.Reason.NOT_IN_FORCE, null, List.of(), List.of(), null));
        var abolished = new Asked().by(meal(at("2020-01-01", new Amount.Abolished())));
        assertThat(abolished.whyNot("meal").orElseThrow())
                .isEqualTo(new WhyNot("meal", WhyNot.Reason.ABOLISHED, null, List.of(), List.of(), RULE));
        var nothing = new Asked().by(meal(at("2020-01-01", "0")));
        assertThat(nothing.award("meal").orElseThrow().amount()).isEqualTo(Money.ZERO);
        var open = new Asked().by(meal(at("2020-01-01", new Amount.Open(OpenReason.PROOF_NEEDED))));
        assertThat(open.open("meal").orElseThrow())
                .isEqualTo(new OpenAward("meal", OpenReason.PROOF_NEEDED, List.of(), RULE, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2020-SPRING, true", "2020-AUTUMN, false"})
    void a_benefit_is_given_until_the_day_it_is_abolished(String term, boolean due) {
        var decision = new Asked().term(term).by(meal(at("2020-09-01", new Amount.Abolished())));
        assertThat(decision.award("meal").isPresent()).isEqualTo(due);
    }

    @Test
    void an_override_can_give_what_is_abolished_for_the_rest() {
        var meal = meal(at("2020-01-01", new Amount.Abolished())).override("ORPHAN", at("2020-01-01", "300"));
        assertThat(new Asked().categories("ORPHAN").due(meal)).isEqualTo(Money.ofYuan("300"));
        assertThat(new Asked().by(meal).whyNot("meal").orElseThrow().reason()).isEqualTo(WhyNot.Reason.ABOLISHED);
    }

    @Test
    void an_override_can_close_what_is_open_for_the_rest_and_open_what_is_closed() {
        var closing = MadeBenefit.of("meal")
                .row(Map.of(), at("2000-01-01", new Amount.Open(OpenReason.AWAITING_ALLOCATION)))
                .override("ORPHAN", at("2000-01-01", "300"));
        assertThat(new Asked().categories("ORPHAN").due(closing)).isEqualTo(Money.ofYuan("300"));
        var opening = MadeBenefit.of("meal", "100")
                .override("ORPHAN", at("2000-01-01", new Amount.Open(OpenReason.PROOF_NEEDED)));
        assertThat(new Asked().categories("ORPHAN").by(opening).open("meal")).isPresent();
    }

    private static List<Finding> warnings(Timing timing, Citation citation, String term) {
        var meal = MadeBenefit.of("meal")
                .row(Map.of(), new Dated<>(MadeBenefit.LONG_AGO, Amount.of(Money.ofYuan("1")), citation, timing));
        Award award = new Asked().term(term).by(meal).award("meal").orElseThrow();
        return award.warnings();
    }

    @ParameterizedTest
    @CsvSource({"2020-08-31, true", "2020-09-01, false"})
    void a_term_that_begins_after_the_last_review_is_warned_of(LocalDate reviewed, boolean warned) {
        var warnings = warnings(new Timing(null, reviewed, AppliesTo.PERIODS, false), RULE, "2020-AUTUMN");
        assertThat(warnings.isEmpty()).isNotEqualTo(warned);
        assertThat(warnings).allSatisfy(warning -> {
            assertThat(warning.code()).isEqualTo(FindingCode.VALUE_REVIEW_PAST);
            assertThat(warning.arguments()).containsExactly("meal", reviewed.toString());
        });
    }

    @Test
    void a_value_of_an_unverified_source_is_warned_of() {
        assertThat(warnings(Timing.PLAIN, UNSEEN, "2020-AUTUMN"))
                .extracting(Finding::code)
                .containsExactly(FindingCode.VALUE_UNVERIFIED);
        assertThat(warnings(Timing.PLAIN, RULE, "2020-AUTUMN")).isEmpty();
    }

    @Test
    void a_cap_of_an_unverified_source_is_warned_of_where_it_bites() {
        var cap = new Dated<>(MadeBenefit.LONG_AGO, Money.ofYuan("50"), UNSEEN);
        assertThat(new Asked()
                        .by(MadeBenefit.of("meal", "100").cap(cap))
                        .award("meal")
                        .orElseThrow()
                        .warnings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.VALUE_UNVERIFIED);
        assertThat(new Asked()
                        .by(MadeBenefit.of("meal", "50").cap(cap))
                        .award("meal")
                        .orElseThrow()
                        .warnings())
                .isEmpty();
    }

    /** P12 paid the school, C15 pays the household. */
    @ParameterizedTest
    @CsvSource({"2019-AUTUMN, SCHOOL", "2020-SPRING, GUARDIAN", "2020-AUTUMN, GUARDIAN"})
    void the_payee_is_that_of_the_first_day_of_the_term(String term, Payee payee) {
        var meal = MadeBenefit.of("meal", "100")
                .payees(
                        new PayeeRule(MadeBenefit.LONG_AGO, Payee.SCHOOL, RULE),
                        new PayeeRule(LocalDate.of(2020, 3, 1), Payee.GUARDIAN, RULE));
        assertThat(new Asked().term(term).by(meal).award("meal").orElseThrow().payee())
                .isEqualTo(payee);
    }

    private static Dated<Amount> random(Random random, LocalDate from, LocalDate announced) {
        return new Dated<>(
                from,
                random.nextInt(8) == 0 ? new Amount.Abolished() : Amount.of(Money.ofFen(random.nextInt(1000))),
                RULE,
                new Timing(announced, null, AppliesTo.values()[random.nextInt(3)], random.nextBoolean()));
    }

    /** What was announced after the day of knowledge is put into a pack and taken out again: nothing changes. */
    @Test
    void a_fact_after_the_knowledge_date_never_changes_a_past_decision() {
        var random = new Random(31);
        int due = 0;
        for (int n = 0; n < 400; n++) {
            LocalDate known = LocalDate.of(2020, 10, 15).plusDays(random.nextInt(200));
            List<Dated<Amount>> then = new ArrayList<>();
            List<Dated<Amount>> now = new ArrayList<>();
            LocalDate from = LocalDate.of(2019, 6, 1);
            for (int i = 0; i < 6; i++) {
                from = from.plusDays(1 + random.nextInt(200));
                boolean later = random.nextInt(3) == 0;
                var value = random(
                        random,
                        from,
                        later ? known.plusDays(1 + random.nextInt(90)) : known.minusDays(random.nextInt(400)));
                now.add(value);
                if (!later) {
                    then.add(value);
                }
            }
            boolean divides = random.nextBoolean();
            if (then.isEmpty()) {
                continue;
            }
            var asked = new Asked().known(known.toString());
            var before = asked.by(made(then, divides));
            assertThat(asked.by(made(now, divides))).isEqualTo(before);
            due += before.awards().size();
        }
        assertThat(due).isGreaterThan(100);
    }

    private static MadeBenefit made(List<Dated<Amount>> amounts, boolean divides) {
        @SuppressWarnings("unchecked")
        Dated<Amount>[] array = amounts.toArray(Dated[]::new);
        var meal = MadeBenefit.of("meal").row(Map.of(), array);
        return divides ? meal.prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP) : meal;
    }

    @Test
    void on_the_days_before_and_of_a_change_the_value_is_the_old_and_the_new_one() {
        var random = new Random(32);
        for (int n = 0; n < 200; n++) {
            LocalDate change = LocalDate.of(2019, 9, 1).plusDays(random.nextInt(700));
            var meal = meal(at(change.toString(), "200", null, AppliesTo.FACTS, false));
            assertThat(Stream.of(change.minusDays(1), change).map(day -> new Asked()
                            .assessed(day.toString())
                            .known("2030-01-01")
                            .due(meal)))
                    .containsExactly(Money.ofYuan("100"), Money.ofYuan("200"));
        }
    }
}
