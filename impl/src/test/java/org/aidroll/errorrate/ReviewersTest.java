package org.aidroll.errorrate;

import static org.aidroll.errorrate.SampleMonth.EARLY;
import static org.aidroll.errorrate.SampleMonth.FREEZE;
import static org.aidroll.errorrate.SampleMonth.codes;
import static org.aidroll.errorrate.SampleMonth.pupil;
import static org.aidroll.errorrate.SampleMonth.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.RecordEdit;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ReviewerMeasure;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** Who reviews is responsible (C21). */
class ReviewersTest {
    private static final LocalDate SIGNED = LocalDate.of(2020, 11, 15);

    private final SampleMonth month = new SampleMonth().school("A", 10).wrong("A", 2);

    private static RecordEdit keyed(int pupil, String version, String by, LocalDate at) {
        return new RecordEdit(pupil("A", pupil), version, ReviewLevel.TEACHER_ENTRY, by, at);
    }

    private static SignOff signed(int pupil, String version, String by, LocalDate at) {
        return new SignOff(ReviewLevel.SCHOOL_REVIEW, by, pupil("A", pupil), version, at);
    }

    private SchoolScores scored(List<RecordEdit> edits, List<SignOff> signOffs) {
        return score(month.request().withReviews(edits, signOffs));
    }

    @Test
    void who_keys_in_is_measured_by_the_errors_made_for_each_record() {
        var scores = scored(
                List.of(
                        keyed(1, "1", "teacher-1", EARLY),
                        keyed(2, "1", "teacher-2", EARLY),
                        keyed(2, "2", "teacher-1", EARLY.plusDays(1)),
                        keyed(3, "1", "teacher-1", EARLY)),
                List.of());

        assertThat(scores.reviewers())
                .containsExactly(
                        new ReviewerMeasure(ReviewLevel.TEACHER_ENTRY, "teacher-1", 3, 2, 0, 0),
                        new ReviewerMeasure(ReviewLevel.TEACHER_ENTRY, "teacher-2", 1, 0, 0, 0));
        assertThat(scores.reviewers().get(0).makeRate()).isEqualTo(2.0 / 3);
    }

    @Test
    void who_signs_is_measured_by_the_errors_passed_of_those_present() {
        var caught = new RaisedFinding(
                SampleMonth.onRoll(FindingCode.ID_TWICE_ON_ROLL, pupil("A", 3)).finding(),
                ReviewLevel.TEACHER_ENTRY,
                "",
                ReviewLevel.SCHOOL_REVIEW,
                "head-1",
                EARLY);
        month.with(caught);
        var scores = scored(List.of(), List.of(signed(1, "", "head-1", SIGNED), signed(4, "", "head-1", SIGNED)));

        assertThat(scores.reviewers())
                .containsExactly(new ReviewerMeasure(ReviewLevel.SCHOOL_REVIEW, "head-1", 0, 0, 2, 1));
        assertThat(scores.reviewers().get(0).escapeRate()).isEqualTo(.5);
    }

    @Test
    void what_was_cured_before_the_signature_did_not_escape() {
        var cured = new Correction(pupil("A", 5), "number", "", "1", "2", "teacher-1", EARLY, true);
        var scores = score(month.request()
                .withSteps(List.of(), List.of(cured))
                .withReviews(List.of(), List.of(signed(5, "", "head-1", SIGNED))));

        assertThat(scores.reviewers())
                .filteredOn(measure -> measure.person().equals("head-1"))
                .containsExactly(new ReviewerMeasure(ReviewLevel.SCHOOL_REVIEW, "head-1", 0, 0, 0, 0));
    }

    @Test
    void a_later_change_voids_a_signature() {
        var scores = scored(
                List.of(keyed(1, "", "teacher-1", SIGNED.plusDays(1))), List.of(signed(1, "", "head-1", SIGNED)));

        assertThat(codes(scores)).containsExactly(FindingCode.SIGN_OFF_VOID);
        assertThat(scores.findings().get(0).arguments()).containsExactly("SCHOOL_REVIEW", "2020-11-16");
        assertThat(scores.reviewers()).noneMatch(measure -> measure.level() == ReviewLevel.SCHOOL_REVIEW);
    }

    @Test
    void a_signature_under_an_old_version_is_void_though_its_day_is_later() {
        var edits = List.of(keyed(1, "1", "teacher-1", EARLY), keyed(1, "2", "teacher-1", EARLY.plusDays(1)));

        assertThat(codes(scored(edits, List.of(signed(1, "1", "head-1", SIGNED)))))
                .containsExactly(FindingCode.SIGN_OFF_VOID);
        assertThat(codes(scored(edits, List.of(signed(1, "2", "head-1", SIGNED)))))
                .isEmpty();
    }

    @Test
    void a_change_of_the_same_day_may_have_come_before() {
        assertThat(codes(scored(List.of(keyed(1, "", "teacher-1", SIGNED)), List.of(signed(1, "", "head-1", SIGNED)))))
                .isEmpty();
    }

    @Test
    void a_correction_is_a_change_too() {
        var cured = new Correction(pupil("A", 5), "number", "", "1", "2", "teacher-1", SIGNED.plusDays(1), true);
        var scores = score(month.request()
                .withSteps(List.of(), List.of(cured))
                .withReviews(List.of(), List.of(signed(5, "", "head-1", SIGNED))));

        assertThat(codes(scores)).containsExactly(FindingCode.SIGN_OFF_VOID);
    }

    @Test
    void nobody_checks_what_they_keyed_in() {
        var scores = scored(List.of(keyed(1, "", "head-1", EARLY)), List.of(signed(1, "", " head-1", SIGNED)));

        assertThat(codes(scores)).containsExactly(FindingCode.SIGN_OFF_OWN_WORK);
    }

    @Test
    void a_signature_after_the_fact_is_said_and_answers_for_the_record_all_the_same() {
        var scores = scored(List.of(), List.of(signed(1, "", "head-1", FREEZE)));

        assertThat(codes(scores)).containsExactly(FindingCode.SIGN_OFF_LATE);
        assertThat(scores.reviewers())
                .containsExactly(new ReviewerMeasure(ReviewLevel.SCHOOL_REVIEW, "head-1", 0, 0, 1, 1));
    }

    @Test
    void a_signature_on_the_last_day_is_in_time() {
        assertThat(codes(scored(List.of(), List.of(signed(1, "", "head-1", FREEZE.minusDays(1))))))
                .isEmpty();
    }

    @Test
    void a_signature_under_a_record_of_no_frame_is_said() {
        var scores = scored(List.of(), List.of(signed(99, "", "head-1", SIGNED)));

        assertThat(codes(scores)).containsExactly(FindingCode.SIGN_OFF_WITHOUT_RECORD);
    }

    @Test
    void the_same_signature_twice_is_one() {
        var scores = scored(List.of(), List.of(signed(1, "", "head-1", SIGNED), signed(1, "", "head-1", SIGNED)));

        assertThat(scores.reviewers().get(0).passed()).isEqualTo(1);
    }
}
