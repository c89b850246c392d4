package org.aidroll.api.errorrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCaseTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 20);
    private static final LocalDate FREEZE = LocalDate.of(2020, 12, 1);
    private static final YearMonth MONTH = YearMonth.of(2020, 11);
    private static final StudentKey PUPIL = StudentKey.of("S1");

    private static ErrorCase opened(ErrorState first, ReviewLevel foundAt) {
        return new ErrorCase(
                new ErrorKey(PUPIL, "number", ""),
                "2143000001",
                ReviewLevel.TEACHER_ENTRY,
                "roll",
                "",
                foundAt,
                "",
                DAY,
                MONTH,
                first,
                List.of(),
                null);
    }

    private static CaseStep step(ErrorState to) {
        return new CaseStep(PUPIL, "number", "", to, "clerk-1", "clerk-2", DAY, "");
    }

    private static Correction correction(LocalDate at, boolean selfDetected) {
        return new Correction(PUPIL, "number", "", "1", "2", "teacher-1", at, selfDetected);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPECTED, CONFIRMED UNVERIFIABLE EXCLUDED",
        "CONFIRMED, CORRECTED APPEALED EXCLUDED",
        "CORRECTED, CONFIRMED",
        "APPEALED, UPHELD OVERTURNED",
        "UPHELD, CORRECTED",
        "OVERTURNED, ''",
        "EXCLUDED, ''",
        "UNVERIFIABLE, CONFIRMED EXCLUDED"
    })
    void from_each_state_some_ways_are_open_and_no_others(ErrorState from, String open) {
        Set<ErrorState> expected = EnumSet.noneOf(ErrorState.class);
        List.of(open.split(" ")).stream()
                .filter(state -> !state.isEmpty())
                .forEach(state -> expected.add(ErrorState.valueOf(state)));

        assertThat(EnumSet.allOf(ErrorState.class).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_step_that_is_not_open_changes_nothing_and_is_said() {
        var confirmed = opened(ErrorState.CONFIRMED, ReviewLevel.COUNTY_REVIEW);
        var outcome = confirmed.after(step(ErrorState.UPHELD));

        assertThat(outcome.value()).contains(confirmed);
        assertThat(outcome.findings())
                .containsExactly(Finding.of(
                                FindingCode.ERROR_STEP_ILLEGAL, ErrorCase.STEPS.column("number"), "CONFIRMED", "UPHELD")
                        .about("S1"));
    }

    @Test
    void nothing_is_corrected_without_a_correction() {
        var outcome = opened(ErrorState.CONFIRMED, ReviewLevel.COUNTY_REVIEW).after(step(ErrorState.CORRECTED));

        assertThat(outcome.findings()).extracting(Finding::code).containsExactly(FindingCode.ERROR_STEP_ILLEGAL);
    }

    @ParameterizedTest
    @CsvSource({
        // found by whom, cured on, said to be the school's own find: whether it counts
        "SCHOOL_REVIEW, 2020-11-25, true, false",
        "SCHOOL_REVIEW, 2020-11-30, true, false",
        "SCHOOL_REVIEW, 2020-12-01, true, true",
        "SCHOOL_REVIEW, 2020-11-25, false, true",
        "COUNTY_REVIEW, 2020-11-25, true, true",
        "COUNTY_REVIEW, 2020-11-19, true, false"
    })
    void only_what_the_school_finds_first_and_cures_before_the_freeze_does_not_count(
            ReviewLevel foundAt, LocalDate at, boolean selfDetected, boolean counts) {
        var cured = opened(ErrorState.CONFIRMED, foundAt)
                .after(correction(at, selfDetected))
                .value()
                .orElseThrow();

        assertThat(cured.state()).isEqualTo(ErrorState.CORRECTED);
        assertThat(cured.counts(MONTH, FREEZE)).isEqualTo(counts);
    }

    @Test
    void a_cured_case_counts_in_the_month_it_was_opened_in_and_in_each_at_whose_freeze_it_stood() {
        var cured = opened(ErrorState.CONFIRMED, ReviewLevel.COUNTY_REVIEW)
                .after(correction(LocalDate.of(2021, 1, 10), false))
                .value()
                .orElseThrow();

        assertThat(cured.counts(MONTH, FREEZE)).isTrue();
        assertThat(cured.counts(MONTH.plusMonths(1), FREEZE.plusMonths(1))).isTrue();
        assertThat(cured.counts(MONTH.plusMonths(2), FREEZE.plusMonths(2))).isFalse();
    }

    @Test
    void who_is_named_and_what_was_written_is_not_printed() {
        var cured = opened(ErrorState.CONFIRMED, ReviewLevel.COUNTY_REVIEW)
                .after(correction(DAY, true))
                .value()
                .orElseThrow();

        assertThat(cured.toString() + cured.steps() + cured.correction())
                .doesNotContain("teacher-1")
                .contains("CORRECTED");
    }

    @Test
    void a_step_that_nobody_takes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseStep(PUPIL, "number", "", ErrorState.CONFIRMED, " ", null, DAY, ""))
                .withMessage("a step to CONFIRMED that nobody takes");
    }

    @Test
    void a_case_begins_as_a_suspicion_or_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opened(ErrorState.EXCLUDED, ReviewLevel.VISIT))
                .withMessage("a case that begins with EXCLUDED");
    }
}
