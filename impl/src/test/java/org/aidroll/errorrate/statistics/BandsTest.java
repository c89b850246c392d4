package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.BandMeasure;
import org.aidroll.api.errorrate.BandTest;
import org.aidroll.api.errorrate.BandTest.Comparison;
import org.aidroll.api.errorrate.BandVerdict;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.ScoreSettings;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 12);
    private static final Prior COUNTY = new Prior(.02, 100, 20);

    private final Bands bands = new Bands(ScoreSettings.defaults());

    @Test
    void a_clean_half_year_is_excellent_and_says_how_sure_that_is() {
        var verdict = decide(RectifyNotice.NONE, months(400, 1, 0, 2, 1, 0, 1));
        assertThat(verdict.band()).isEqualTo(Band.EXCELLENT);
        assertThat(verdict.tests())
                .extracting(BandTest::measure)
                .containsExactly(
                        BandMeasure.PROBABLY_GOOD,
                        BandMeasure.MONTH_RATE,
                        BandMeasure.CRITICAL_OVERDUE,
                        BandMeasure.UNVERIFIABLE);
        var good = verdict.tests().get(0);
        assertThat(good.x()).isEqualTo(5);
        assertThat(good.n()).isEqualTo(2_400);
        assertThat(good.months()).isEqualTo(6);
        assertThat(good.value()).isEqualTo(new Posterior(COUNTY, new Pool(5, 2_400)).below(.02));
        assertThat(good.bound()).isEqualTo(.80);
        assertThat(verdict.tests()).allMatch(BandTest::holds);
    }

    @Test
    void a_critical_error_overdue_keeps_a_school_from_being_excellent() {
        var verdict = decide(RectifyNotice.NONE, List.of(new SchoolCount("1", MONTH, 2_000, 1, 1, 1, 0, 0, 0, 1)));
        assertThat(verdict.band()).isEqualTo(Band.ORDINARY);
        assertThat(verdict.tests())
                .containsExactly(new BandTest(BandMeasure.CRITICAL_OVERDUE, 1, 0, 0, 1, Comparison.AT_MOST, 0));
    }

    @Test
    void a_twentieth_of_unverifiable_records_is_put_up_with_and_no_more() {
        assertThat(decide(RectifyNotice.NONE, List.of(unverifiable(100))).band())
                .isEqualTo(Band.EXCELLENT);
        var verdict = decide(RectifyNotice.NONE, List.of(unverifiable(101)));
        assertThat(verdict.band()).isEqualTo(Band.ORDINARY);
        assertThat(verdict.tests())
                .containsExactly(
                        new BandTest(BandMeasure.UNVERIFIABLE, 1, 101, 2_000, 101 / 2_000.0, Comparison.AT_MOST, .05));
    }

    @Test
    void an_error_left_standing_for_months_is_no_excellence() {
        List<SchoolCount> months = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            months.add(new SchoolCount("1", MONTH.minusMonths(i), 2_000, 60, i == 5 ? 60 : 0, 0, 0, 0, 0, 0));
        }
        var verdict = decide(RectifyNotice.NONE, months);
        assertThat(verdict.band()).isEqualTo(Band.ORDINARY);
        assertThat(verdict.tests()).extracting(BandTest::measure).containsExactly(BandMeasure.MONTH_RATE);
    }

    @Test
    void a_high_month_is_watched_and_not_punished() {
        var verdict = decide(RectifyNotice.FINAL, months(400, 1, 0, 2, 1, 0, 40));
        assertThat(verdict.band()).isEqualTo(Band.WATCH);
        assertThat(verdict.tests().get(0).value()).isEqualTo(new Posterior(COUNTY, new Pool(40, 400)).above(.05));
        assertThat(verdict.tests().get(0).months()).isEqualTo(1);
    }

    @Test
    void a_letter_speaks_of_old_errors_too() {
        var old = new SchoolCount("1", MONTH, 400, 40, 0, 0, 0, 0, 0, 0);
        assertThat(decide(RectifyNotice.NONE, List.of(old)).band()).isEqualTo(Band.WATCH);
    }

    @Test
    void three_high_months_are_to_be_rectified_if_each_has_a_frame() {
        assertThat(decide(RectifyNotice.NONE, months(400, 30, 30, 30)).band()).isEqualTo(Band.RECTIFY);
        assertThat(decide(RectifyNotice.NONE, months(400, 60, 60)).band()).isEqualTo(Band.WATCH);
        var gap = months(400, 30, 30, 30);
        gap.set(1, SchoolCount.of("1", MONTH.minusMonths(1), 0, 0));
        assertThat(decide(RectifyNotice.NONE, gap).band()).isEqualTo(Band.WATCH);
    }

    @Test
    void six_high_months_are_punished_only_after_a_notice_whose_appeal_has_passed() {
        var months = months(400, 30, 30, 30, 30, 30, 30);
        assertThat(decide(RectifyNotice.NONE, months).band()).isEqualTo(Band.RECTIFY);
        assertThat(decide(RectifyNotice.APPEAL_OPEN, months).band()).isEqualTo(Band.RECTIFY);
        var verdict = decide(RectifyNotice.FINAL, months);
        assertThat(verdict.band()).isEqualTo(Band.PENALTY);
        assertThat(verdict.tests())
                .extracting(BandTest::measure)
                .containsExactly(BandMeasure.PROBABLY_BAD, BandMeasure.FINAL_NOTICES);
        assertThat(decide(RectifyNotice.FINAL, months.subList(1, 6)).band()).isEqualTo(Band.RECTIFY);
    }

    @Test
    void months_before_the_window_do_not_matter() {
        var months = months(400, 300, 300, 300, 1, 0, 0, 0, 1, 0);
        assertThat(decide(RectifyNotice.FINAL, months).band()).isEqualTo(Band.EXCELLENT);
    }

    @Test
    void so_few_records_that_nobody_could_be_sure_are_no_fault() {
        var verdict = decide(RectifyNotice.NONE, months(10, 0));
        assertThat(verdict.band()).isEqualTo(Band.TOO_FEW);
        var best = verdict.tests().get(0);
        assertThat(best.measure()).isEqualTo(BandMeasure.AT_BEST_GOOD);
        assertThat(best.value()).isCloseTo(new Posterior(COUNTY, new Pool(0, 10)).below(.02), within(0.0));
        assertThat(best.holds()).isTrue();
    }

    @Test
    void a_school_without_records_is_not_excellent_by_the_others_merit() {
        var spotless = new Prior(.001, 500, 20);
        var verdict = bands.decide(months(0, 0), RectifyNotice.NONE, spotless);
        assertThat(verdict.band()).isEqualTo(Band.TOO_FEW);
        assertThat(verdict.tests()).extracting(BandTest::measure).containsExactly(BandMeasure.RECORDS);
        var bad = bands.decide(months(0, 0), RectifyNotice.NONE, new Prior(.5, 500, 20));
        assertThat(bad.band()).isEqualTo(Band.TOO_FEW);
    }

    @Test
    void what_is_shown_rounded_is_not_what_decides() {
        // 0.79996 is shown as 80.0 % and is below the bound; the bound itself is at least the bound.
        assertThat(new BandTest(BandMeasure.PROBABLY_GOOD, 6, 0, 1, .79996, Comparison.AT_LEAST, .80).holds())
                .isFalse();
        assertThat(new BandTest(BandMeasure.PROBABLY_GOOD, 6, 0, 1, .80, Comparison.AT_LEAST, .80).holds())
                .isTrue();
        assertThat(new BandTest(BandMeasure.PROBABLY_BAD, 3, 0, 1, .80, Comparison.ABOVE, .80).holds())
                .isFalse();
        assertThat(new BandTest(BandMeasure.AT_BEST_GOOD, 6, 0, 1, .80, Comparison.BELOW, .80).holds())
                .isFalse();
        assertThat(new BandTest(BandMeasure.UNVERIFIABLE, 1, 5, 100, .05, Comparison.AT_MOST, .05).holds())
                .isTrue();
    }

    @Test
    void a_month_is_needed() {
        assertThatThrownBy(() -> decide(RectifyNotice.NONE, List.of()))
                .hasMessage("no month is given\nMaybe give the scored month even if it has no record");
    }

    private BandVerdict decide(RectifyNotice notice, List<SchoolCount> months) {
        return bands.decide(months, notice, COUNTY);
    }

    private static SchoolCount unverifiable(int records) {
        return new SchoolCount("1", MONTH, 2_000, 1, 1, 0, 0, records, 0, 0);
    }

    private static List<SchoolCount> months(int n, int... x) {
        List<SchoolCount> months = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            months.add(SchoolCount.of("1", MONTH.minusMonths(x.length - 1L - i), n, x[i]));
        }
        return months;
    }
}
