package org.aidroll.errorrate;

import static org.aidroll.errorrate.SampleMonth.EARLY;
import static org.aidroll.errorrate.SampleMonth.FREEZE;
import static org.aidroll.errorrate.SampleMonth.MONTH;
import static org.aidroll.errorrate.SampleMonth.RULES;
import static org.aidroll.errorrate.SampleMonth.codes;
import static org.aidroll.errorrate.SampleMonth.correction;
import static org.aidroll.errorrate.SampleMonth.count;
import static org.aidroll.errorrate.SampleMonth.pupil;
import static org.aidroll.errorrate.SampleMonth.score;
import static org.aidroll.errorrate.SampleMonth.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

class BadScoringInputTest {
    private final SampleMonth month = new SampleMonth().school("A", 10).wrong("A", 1);

    private static String sentence(SchoolScores scores, Locale locale) {
        return AidEngines.explainer(PolicyPacks.shipped("county-plan-2020"), locale)
                .sentence(scores.findings().get(0));
    }

    @Test
    void a_month_without_a_frame_is_not_judged_and_that_is_said() {
        var scores = score(month.request().forSchools(Set.of("A", "B")));

        assertThat(scores.schools()).hasSize(1);
        assertThat(codes(scores)).containsExactly(FindingCode.FRAME_MISSING);
        assertThat(sentence(scores, Locale.ENGLISH)).startsWith("School B has no frame for 2020-11");
        assertThat(sentence(scores, Locale.CHINA)).startsWith("学校 B 没有 2020-11 的考核底册");
    }

    @Test
    void a_school_without_pupils_has_a_frame_and_no_rate() {
        var scores = new SampleMonth().school("A", 0).score();

        assertThat(scores.schools().get(0).isEmpty()).isTrue();
        assertThat(count(scores, "A").rate()).isNaN();
        assertThat(codes(scores)).containsExactly(FindingCode.FRAME_EMPTY);
    }

    @Test
    void a_frame_of_another_month_or_a_second_one_is_not_taken() {
        var old = AuditFrame.freeze(MONTH.minusMonths(1), "A", List.of(pupil("A", 1)), FREEZE.minusMonths(1));
        var second = AuditFrame.freeze(MONTH, "A", List.of(pupil("A", 1)), FREEZE);
        var first = SampleMonth.frame("A", 10);
        var scores = score(ScoringRequest.of(MONTH, RULES, List.of(old, second, first, first), List.of()));

        assertThat(scores.schools()).hasSize(1);
        assertThat(codes(scores)).containsExactly(FindingCode.FRAME_NOT_OF_MONTH, FindingCode.FRAME_NOT_OF_MONTH);
    }

    @Test
    void an_appeal_on_a_finding_that_does_not_exist_is_said() {
        var scores = score(month.request()
                .withSteps(List.of(step(pupil("A", 9), "number", ErrorState.APPEALED, "head-1", null)), List.of()));

        assertThat(codes(scores)).containsExactly(FindingCode.STEP_WITHOUT_ERROR);
        assertThat(scores.findings().get(0).isAbout("A-9")).isTrue();
        assertThat(sentence(scores, Locale.ENGLISH))
                .startsWith("A step to APPEALED about an error that is not there: number");
    }

    @Test
    void a_correction_of_what_nobody_found_is_said() {
        var unknown = List.of(
                correction(pupil("A", 9), "number", EARLY, false),
                correction(pupil("A", 9), "NO_SUCH_CODE", EARLY, true),
                correction(pupil("B", 1), "number", EARLY, true));
        var scores = score(month.request().withSteps(List.of(), unknown));

        assertThat(codes(scores))
                .containsOnly(FindingCode.CORRECTION_WITHOUT_ERROR)
                .hasSize(3);
        assertThat(count(scores, "A").x()).isEqualTo(1);
    }

    @Test
    void a_correction_that_changes_nothing_is_none() {
        var same = new Correction(pupil("A", 2), "number", "", "x", " x ", "teacher-1", EARLY, true);
        var standing = new Correction(pupil("A", 1), "number", "", "x", "x", "teacher-1", FREEZE, true);
        var scores = score(month.request().withSteps(List.of(), List.of(same, standing)));

        assertThat(codes(scores))
                .containsExactly(FindingCode.CORRECTION_WITHOUT_CHANGE, FindingCode.CORRECTION_WITHOUT_CHANGE);
        assertThat(scores.cases()).singleElement().satisfies(error -> assertThat(error.state())
                .isEqualTo(ErrorState.CONFIRMED));
    }

    @Test
    void a_second_correction_of_what_is_cured_is_no_step_that_is_open() {
        var late = correction(pupil("A", 1), "number", SampleMonth.LATE, false);
        var later = correction(pupil("A", 1), "number", SampleMonth.LATE.plusDays(1), false);
        var scores = score(month.request().withSteps(List.of(), List.of(later, late)));

        assertThat(codes(scores)).containsExactly(FindingCode.ERROR_STEP_ILLEGAL);
        assertThat(scores.findings().get(0).arguments()).containsExactly("CORRECTED", "CORRECTED");
    }

    @Test
    void a_history_told_twice_is_believed_at_its_worst_whatever_the_order() {
        var good = SchoolCount.of("A", MONTH.minusMonths(1), 100, 0);
        var bad = SchoolCount.of("A", MONTH.minusMonths(1), 100, 50);
        var one = score(month.request().after(List.of(), List.of(good, bad), Map.of()));
        var other = score(month.request().after(List.of(), List.of(bad, good), Map.of()));
        var worst = score(month.request().after(List.of(), List.of(bad), Map.of()));

        assertThat(one.schools()).isEqualTo(other.schools()).isEqualTo(worst.schools());
    }
}
