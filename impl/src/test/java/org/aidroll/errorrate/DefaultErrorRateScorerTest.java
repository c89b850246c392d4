package org.aidroll.errorrate;

import static org.aidroll.errorrate.SampleMonth.FREEZE;
import static org.aidroll.errorrate.SampleMonth.LATE;
import static org.aidroll.errorrate.SampleMonth.MONTH;
import static org.aidroll.errorrate.SampleMonth.RULES;
import static org.aidroll.errorrate.SampleMonth.correction;
import static org.aidroll.errorrate.SampleMonth.count;
import static org.aidroll.errorrate.SampleMonth.errors;
import static org.aidroll.errorrate.SampleMonth.inList;
import static org.aidroll.errorrate.SampleMonth.onRoll;
import static org.aidroll.errorrate.SampleMonth.pupil;
import static org.aidroll.errorrate.SampleMonth.score;
import static org.aidroll.errorrate.SampleMonth.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.DepartmentErrors;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.ErrorTally;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.RuleCount;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.api.term.SchoolTerm;
import org.junit.jupiter.api.Test;

class DefaultErrorRateScorerTest {

    @Test
    void a_record_counts_once_at_its_worst() {
        var scores = new SampleMonth()
                .school("A", 10)
                .with(
                        onRoll(FindingCode.ID_CHECK_FAILED, pupil("A", 1)),
                        onRoll(FindingCode.ID_TWICE_ON_ROLL, pupil("A", 1)),
                        onRoll(FindingCode.ID_CHECK_FAILED, pupil("A", 2)),
                        onRoll(FindingCode.ID_MISSING, pupil("A", 3)))
                .score();

        var count = count(scores, "A");
        assertThat(List.of(count.n(), count.x(), count.critical(), count.minor()))
                .containsExactly(10, 2, 1, 1);
        assertThat(count.rate()).isEqualTo(.2);
        assertThat(errors(scores, "A").tallies())
                .containsExactly(
                        new ErrorTally(Severity.CRITICAL, Direction.NEUTRAL, ReviewLevel.TEACHER_ENTRY, 1),
                        new ErrorTally(Severity.MAJOR, Direction.NEUTRAL, ReviewLevel.TEACHER_ENTRY, 2),
                        new ErrorTally(Severity.MINOR, Direction.NEUTRAL, ReviewLevel.TEACHER_ENTRY, 1));
        assertThat(errors(scores, "A").rules().get(0)).isEqualTo(new RuleCount("number", 2));
    }

    @Test
    void what_breaks_no_rule_or_is_about_nobody_of_a_frame_counts_nowhere() {
        var scores = new SampleMonth()
                .school("A", 10)
                .with(
                        onRoll(FindingCode.ID_NORMALISED, pupil("A", 1)),
                        onRoll(FindingCode.ID_CHECK_FAILED, pupil("B", 1)))
                .score();

        assertThat(count(scores, "A").x()).isZero();
        assertThat(scores.cases()).isEmpty();
    }

    @Test
    void a_rule_on_trial_is_shown_and_does_not_score() {
        var rules = SampleMonth.rules(SampleMonth.rule(
                "number",
                1,
                Severity.MAJOR,
                true,
                FindingCode.ID_CHECK_FAILED,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2020, 11, 1)));
        var scores = score(ScoringRequest.of(
                MONTH,
                rules,
                List.of(SampleMonth.frame("A", 10)),
                List.of(onRoll(FindingCode.ID_CHECK_FAILED, pupil("A", 1)))));

        assertThat(count(scores, "A").x()).isZero();
        assertThat(errors(scores, "A").onTrial()).containsExactly(new RuleCount("number", 1));
    }

    @Test
    void a_suspicion_is_pending_until_a_person_confirms_it() {
        var month = new SampleMonth().school("A", 10).with(onRoll(FindingCode.TWO_IDS, pupil("A", 1)));

        var pending = count(month.score(), "A");
        assertThat(List.of(pending.x(), pending.pending())).containsExactly(0, 1);
        assertThat(pending.rateAtWorst()).isEqualTo(.1);

        var confirmed = month.request()
                .withSteps(List.of(step(pupil("A", 1), "doubtful", ErrorState.CONFIRMED, "clerk-1", null)), List.of());
        assertThat(count(score(confirmed), "A").x()).isEqualTo(1);
    }

    @Test
    void what_nobody_can_verify_is_a_class_of_its_own() {
        var request = new SampleMonth()
                .school("A", 10)
                .with(onRoll(FindingCode.TWO_IDS, pupil("A", 1)))
                .request()
                .withSteps(
                        List.of(step(pupil("A", 1), "doubtful", ErrorState.UNVERIFIABLE, "clerk-1", null)), List.of());

        var count = count(score(request), "A");
        assertThat(List.of(count.x(), count.unverifiable(), count.pending())).containsExactly(0, 1, 0);
        assertThat(count.rateAtWorst()).isEqualTo(.1);
    }

    @Test
    void an_appeal_is_pending_and_counts_again_once_it_fails() {
        var month = new SampleMonth().school("A", 10).wrong("A", 2);
        var appeal = step(pupil("A", 1), "ID_CHECK_FAILED", ErrorState.APPEALED, "head-1", null);

        var appealed = count(score(month.request().withSteps(List.of(appeal), List.of())), "A");
        assertThat(List.of(appealed.x(), appealed.pending())).containsExactly(1, 1);

        var upheld = step(pupil("A", 1), "number", ErrorState.UPHELD, "county-1", null);
        assertThat(count(score(month.request().withSteps(List.of(upheld, appeal), List.of())), "A")
                        .x())
                .isEqualTo(2);
        var overturned = step(pupil("A", 1), "number", ErrorState.OVERTURNED, "county-1", null);
        assertThat(count(score(month.request().withSteps(List.of(overturned, appeal), List.of())), "A")
                        .x())
                .isEqualTo(1);
    }

    @Test
    void what_was_overturned_stays_so_though_it_is_found_in_the_next_month() {
        var month = new SampleMonth().school("A", 10).wrong("A", 1);
        var steps = List.of(
                step(pupil("A", 1), "number", ErrorState.APPEALED, "head-1", null),
                step(pupil("A", 1), "number", ErrorState.OVERTURNED, "county-1", null));

        var november = score(month.request().withSteps(steps, List.of()));
        var december = score(SampleMonth.after(month.request(), november));

        assertThat(count(december, "A").x()).isZero();
    }

    @Test
    void an_error_of_a_list_is_the_departments_unless_the_schools_own_records_say_the_same() {
        var scores = new SampleMonth()
                .school("A", 10)
                .with(
                        inList(FindingCode.ID_CHECK_FAILED, pupil("A", 1)),
                        inList(FindingCode.ID_CHECK_FAILED, pupil("A", 2)),
                        onRoll(FindingCode.ID_CHECK_FAILED, pupil("A", 2)),
                        RaisedFinding.byMachine(
                                Finding.of(
                                        FindingCode.ID_CHECK_FAILED,
                                        Location.of("dibao").row(9)),
                                ReviewLevel.REGISTRY,
                                SampleMonth.FOUND))
                .score();

        assertThat(scores.departments()).containsExactly(new DepartmentErrors("dibao", 2, 2));
        assertThat(count(scores, "A").x()).isEqualTo(1);
    }

    @Test
    void money_paid_wrongly_is_counted_in_both_directions() {
        var term = SchoolTerm.parse("2020-AUTUMN");
        var lines = List.of(
                line(term, 1, "500.00", "0.00", ReconciliationKind.MISSED),
                line(term, 2, "500.00", "600.00", ReconciliationKind.OVER),
                line(term, 3, "500.00", "500.00", ReconciliationKind.OK));
        var request = new SampleMonth()
                .school("A", 10)
                .request()
                .withPayments(new Reconciliation(lines, Set.of("grant"), List.of()));

        var scores = score(request);
        var payments = errors(scores, "A").payments();
        assertThat(List.of(payments.due(), payments.over(), payments.under()))
                .containsExactly(Money.ofYuan("1500.00"), Money.ofYuan("100.00"), Money.ofYuan("500.00"));
        assertThat(payments.rate()).isEqualTo(.4);
        // The rules of this test know nothing of OVER.
        assertThat(count(scores, "A").x()).isEqualTo(1);
    }

    private static ReconciliationLine line(
            SchoolTerm term, int pupil, String due, String paid, ReconciliationKind kind) {
        return new ReconciliationLine(
                pupil("A", pupil), "grant", term, Money.ofYuan(due), Money.ofYuan(paid), kind, null);
    }

    @Test
    void a_late_cure_is_shown_with_its_days() {
        var request = new SampleMonth()
                .school("A", 10)
                .wrong("A", 2)
                .request()
                .withSteps(List.of(), List.of(correction(pupil("A", 1), "ID_CHECK_FAILED", LATE, false)));

        var errors = errors(score(request), "A");
        assertThat(errors.count().x()).isEqualTo(2);
        assertThat(errors.curedShare()).isEqualTo(.5);
        assertThat(errors.medianCureDays()).isEqualTo(20);
    }

    @Test
    void a_cured_error_counts_in_no_later_month() {
        var month = new SampleMonth().school("A", 10).wrong("A", 1);
        var corrections = List.of(correction(pupil("A", 1), "number", LATE, false));
        var november = score(month.request().withSteps(List.of(), corrections));
        var december = YearMonth.of(2020, 12);
        var frames = List.of(
                AuditFrame.freeze(december, "A", SampleMonth.frame("A", 10).subjects(), FREEZE.plusMonths(1)));

        var scores = score(SampleMonth.after(
                ScoringRequest.of(december, RULES, frames, List.of()).withSteps(List.of(), corrections), november));

        assertThat(count(november, "A").x()).isEqualTo(1);
        assertThat(count(scores, "A").x()).isZero();
        assertThat(scores.findings()).isEmpty();
    }

    @Test
    void an_error_that_stands_is_pooled_once_and_again_when_it_is_overdue() {
        var month = new SampleMonth().school("A", 10).wrong("A", 1);
        var november = month.score();
        var december = YearMonth.of(2020, 12);
        var frames = List.of(
                AuditFrame.freeze(december, "A", SampleMonth.frame("A", 10).subjects(), LocalDate.of(2020, 12, 4)));

        var inTime =
                count(score(SampleMonth.after(ScoringRequest.of(december, RULES, frames, List.of()), november)), "A");
        assertThat(List.of(inTime.x(), inTime.fresh())).containsExactly(1, 0);

        var later = List.of(
                AuditFrame.freeze(december, "A", SampleMonth.frame("A", 10).subjects(), LocalDate.of(2021, 1, 1)));
        var overdue =
                count(score(SampleMonth.after(ScoringRequest.of(december, RULES, later, List.of()), november)), "A");
        assertThat(List.of(overdue.x(), overdue.fresh())).containsExactly(1, 1);
    }

    @Test
    void a_critical_error_left_standing_is_overdue() {
        var month = new SampleMonth()
                .school("A", 10)
                .with(RaisedFinding.byMachine(
                        Finding.of(FindingCode.ID_TWICE_ON_ROLL, Location.of("roll"))
                                .about("A-1"),
                        ReviewLevel.TEACHER_ENTRY,
                        LocalDate.of(2020, 11, 1)));

        assertThat(count(month.score(), "A").criticalOverdue()).isEqualTo(1);
    }

    @Test
    void statistics_stand_beside_the_counts() {
        var scores = new SampleMonth().school("A", 20).wrong("A", 2).score();

        var score = scores.schools().get(0);
        var figures = score.figures();
        assertThat(figures.interval().low()).isCloseTo(.027867, within(1e-5));
        // The county's default: 2 % with the weight of 50 records.
        assertThat(figures.shrunk()).isCloseTo(3.0 / 70, within(1e-12));
        assertThat(figures.probablyBad()).isBetween(.2, .4);
        assertThat(figures.band()).isIn(Band.TOO_FEW, Band.ORDINARY);
        assertThat(figures.rank().orElseThrow().mean()).isEqualTo(1);
        assertThat(scores.rules()).isEqualTo(RULES);
        assertThat(Map.of("A", score.errors().frame()))
                .containsEntry("A", SampleMonth.frame("A", 20).sha256());
    }
}
