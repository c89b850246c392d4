package org.aidroll.errorrate;

import static org.aidroll.errorrate.SampleMonth.EARLY;
import static org.aidroll.errorrate.SampleMonth.FREEZE;
import static org.aidroll.errorrate.SampleMonth.LATE;
import static org.aidroll.errorrate.SampleMonth.MONTH;
import static org.aidroll.errorrate.SampleMonth.codes;
import static org.aidroll.errorrate.SampleMonth.correction;
import static org.aidroll.errorrate.SampleMonth.count;
import static org.aidroll.errorrate.SampleMonth.errors;
import static org.aidroll.errorrate.SampleMonth.inList;
import static org.aidroll.errorrate.SampleMonth.onRoll;
import static org.aidroll.errorrate.SampleMonth.pupil;
import static org.aidroll.errorrate.SampleMonth.rule;
import static org.aidroll.errorrate.SampleMonth.score;
import static org.aidroll.errorrate.SampleMonth.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.CaseStep;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.RecordEdit;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** What a school might try so as to look better than it is. */
class GamingTest {
    private final SampleMonth month = new SampleMonth().school("A", 20).wrong("A", 4);
    private final double honest = count(month.score(), "A").rate();

    @Test
    void deleting_a_faulty_record_leaves_it_in_the_frame_and_nobody_vouches_for_it() {
        var november = month.score();
        // The record is gone, and with it what was found; the register knows it still.
        var deleted = score(SampleMonth.after(
                new SampleMonth().school("A", 20).request().withGone(List.of(pupil("A", 1), pupil("A", 20))),
                november));

        assertThat(count(deleted, "A").n()).isEqualTo(20);
        assertThat(count(deleted, "A").x()).isEqualTo(4);
        assertThat(count(deleted, "A").unverifiable()).isEqualTo(1);
        assertThat(codes(deleted)).containsExactly(FindingCode.FRAME_RECORD_GONE, FindingCode.FRAME_RECORD_GONE);
    }

    @Test
    void a_pupil_the_school_never_registers_is_in_the_denominator_all_the_same() {
        var source = RegistrySource.of("dibao", "民政局");
        List<Student> pupils = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> Student.builder(
                                pupil("A", n), PersonName.of("学生甲"), Enrolment.dayPupil("A", Stage.PRIMARY, 1))
                        .build())
                .toList();
        var listed = new Link(
                source,
                2,
                HardshipCategory.of("DIBAO"),
                LinkDecision.AUTO,
                pupil("A", 1),
                MatchRule.ID_AND_NAME,
                List.of());
        var doubtful = new Link(
                source,
                3,
                HardshipCategory.of("DIBAO"),
                LinkDecision.REVIEW,
                pupil("A", 3),
                MatchRule.ID_ONLY,
                List.of());
        var identified = IdentifiedRoll.of(Roll.of(List.of(), pupils), List.of(listed, doubtful), List.of());

        var frames = AidEngines.frameFreezer().freeze(identified, List.of(pupil("A", 2)), MONTH, FREEZE);

        assertThat(frames).singleElement().satisfies(frame -> assertThat(frame.subjects())
                .containsExactly(pupil("A", 1), pupil("A", 2)));
    }

    @Test
    void splitting_a_record_in_two_makes_two_faulty_records() {
        var split = new SampleMonth()
                .school("A", 21)
                .wrong("A", 4)
                .with(
                        onRoll(FindingCode.ID_TWICE_ON_ROLL, pupil("A", 20)),
                        onRoll(FindingCode.ID_TWICE_ON_ROLL, pupil("A", 21)));

        assertThat(count(split.score(), "A").rate()).isGreaterThan(honest);
    }

    @Test
    void a_rule_made_milder_reaches_no_month_that_has_begun_and_no_error_found_before() {
        var milder = SampleMonth.rules(
                rule("number", 1, Severity.MAJOR, true, FindingCode.ID_CHECK_FAILED),
                rule("number", 2, Severity.INFO, true, FindingCode.ID_CHECK_FAILED, LocalDate.of(2020, 11, 2), null));
        var frames = List.of(SampleMonth.frame("A", 20));
        var november =
                score(ScoringRequest.of(MONTH, milder, frames, month.request().findings()));

        assertThat(count(november, "A").rate()).isEqualTo(honest);

        var december = YearMonth.of(2020, 12);
        var later = List.of(AuditFrame.freeze(december, "A", frames.get(0).subjects(), FREEZE.plusMonths(1)));
        var after = score(SampleMonth.after(ScoringRequest.of(december, milder, later, List.of()), november));
        assertThat(count(after, "A").rate()).isEqualTo(honest);
    }

    @Test
    void closing_and_opening_again_resets_neither_the_day_nor_the_count() {
        var december = YearMonth.of(2020, 12);
        var cured = List.of(correction(pupil("A", 1), "number", LATE, false));
        var november = score(month.request().withSteps(List.of(), cured));
        var back = SampleMonth.onRoll(FindingCode.ID_CHECK_FAILED, pupil("A", 1));
        var again = new RaisedFinding(back.finding(), back.origin(), "", back.foundAt(), "", LATE.plusDays(5));
        var frames = List.of(
                AuditFrame.freeze(december, "A", SampleMonth.frame("A", 20).subjects(), FREEZE.plusMonths(1)));
        var scores = score(SampleMonth.after(
                ScoringRequest.of(december, SampleMonth.RULES, frames, List.of(again))
                        .withSteps(List.of(), cured),
                november));

        var error = scores.cases().get(0);
        assertThat(error.state()).isEqualTo(ErrorState.CONFIRMED);
        assertThat(error.raisedOn()).isEqualTo(SampleMonth.FOUND);
        assertThat(error.steps()).hasSize(2);
        assertThat(count(scores, "A").x()).isEqualTo(4);
        // It is pooled again; and so are the three that are overdue by now.
        assertThat(count(scores, "A").fresh()).isEqualTo(4);
    }

    @Test
    void a_certain_error_cannot_be_called_unverifiable() {
        var scores = score(month.request()
                .withSteps(
                        List.of(step(pupil("A", 1), "number", ErrorState.UNVERIFIABLE, "head-1", "clerk-1")),
                        List.of()));

        assertThat(count(scores, "A").rate()).isEqualTo(honest);
        assertThat(codes(scores)).containsExactly(FindingCode.ERROR_STEP_ILLEGAL);
    }

    @Test
    void what_is_called_unverifiable_is_never_fine() {
        var doubtful = new SampleMonth().school("A", 20).with(onRoll(FindingCode.TWO_IDS, pupil("A", 1)));
        var scores = score(doubtful.request()
                .withSteps(
                        List.of(step(pupil("A", 1), "doubtful", ErrorState.UNVERIFIABLE, "head-1", null)), List.of()));

        assertThat(count(scores, "A").rateAtWorst()).isEqualTo(.05);
    }

    @Test
    void blaming_the_department_does_not_help_where_the_schools_own_record_is_wrong() {
        IntStream.rangeClosed(1, 4).forEach(n -> month.with(inList(FindingCode.ID_CHECK_FAILED, pupil("A", n))));
        var scores = month.score();

        assertThat(count(scores, "A").rate()).isEqualTo(honest);
        assertThat(scores.departments()).isEmpty();
    }

    @Test
    void telling_of_oneself_on_the_last_day_does_not_undo_what_others_found_before() {
        List<Correction> told = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> correction(pupil("A", n), "number", FREEZE.minusDays(1), true))
                .toList();
        var scores = score(month.request().withSteps(List.of(), told));

        assertThat(count(scores, "A").rate()).isEqualTo(honest);
        assertThat(codes(scores)).containsOnly(FindingCode.CORRECTION_NOT_OWN).hasSize(4);
        assertThat(errors(scores, "A").cured()).isEqualTo(4);
    }

    @Test
    void what_a_school_finds_and_cures_before_anybody_else_does_not_count_but_was_made() {
        var clean = new SampleMonth().school("A", 20);
        var scores = score(clean.request()
                .withSteps(List.of(), List.of(correction(pupil("A", 1), "ID_CHECK_FAILED", EARLY, true)))
                .withReviews(
                        List.of(new RecordEdit(
                                pupil("A", 1), "", ReviewLevel.TEACHER_ENTRY, "teacher-9", EARLY.minusDays(3))),
                        List.of()));

        assertThat(count(scores, "A").x()).isZero();
        assertThat(errors(scores, "A").curedInTime()).isEqualTo(1);
        assertThat(scores.reviewers())
                .filteredOn(measure -> measure.person().equals("teacher-9"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.makeRate()).isEqualTo(1));
    }

    @Test
    void a_cure_on_the_day_of_the_freeze_or_later_comes_too_late() {
        var clean = new SampleMonth().school("A", 20);
        var scores =
                score(clean.request().withSteps(List.of(), List.of(correction(pupil("A", 1), "number", FREEZE, true))));

        assertThat(count(scores, "A").x()).isEqualTo(1);
    }

    @Test
    void correcting_only_what_was_drawn_changes_nothing_in_the_month_and_the_rest_still_stands() {
        var sampled = List.of(
                correction(pupil("A", 1), "number", LATE, true), correction(pupil("A", 2), "number", LATE, true));
        var scores = score(month.request().withSteps(List.of(), sampled));

        assertThat(count(scores, "A").rate()).isEqualTo(honest);
        assertThat(errors(scores, "A").curedShare()).isEqualTo(.5);
    }

    @Test
    void saying_that_it_is_cured_does_not_cure_it() {
        var scores =
                score(month.request().withSteps(List.of(), List.of(correction(pupil("A", 1), "number", EARLY, true))));

        assertThat(count(scores, "A").rate()).isEqualTo(honest);
        assertThat(codes(scores)).containsExactly(FindingCode.CORRECTION_NOT_SEEN);
    }

    @Test
    void one_person_alone_takes_nothing_out_nor_the_same_person_twice() {
        List<CaseStep> alone = List.of(
                step(pupil("A", 1), "number", ErrorState.EXCLUDED, "head-1", null),
                step(pupil("A", 2), "number", ErrorState.EXCLUDED, "head-1", " head-1 "),
                step(pupil("A", 3), "number", ErrorState.EXCLUDED, "head-1", "county-1"));
        var scores = score(month.request().withSteps(alone, List.of()));

        assertThat(count(scores, "A").x()).isEqualTo(3);
        assertThat(codes(scores)).containsExactly(FindingCode.EXCLUSION_NOT_OF_TWO, FindingCode.EXCLUSION_NOT_OF_TWO);
    }
}
