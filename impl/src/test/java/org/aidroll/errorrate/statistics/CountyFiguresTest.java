package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolFigures;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.errorrate.Trend;
import org.junit.jupiter.api.Test;

class CountyFiguresTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 12);

    private final CountyFigures figures = new CountyFigures(ScoreSettings.defaults());

    @Test
    void in_a_county_of_good_schools_hardly_a_month_has_a_penalty() {
        int months = 0;
        int punished = 0;
        for (int county = 0; county < 20; county++) {
            var made = MadeCounty.allGood(county, 30);
            for (int month = 0; month < 24; month++) {
                boolean any = made.nextMonth().stream().anyMatch(school -> school.band() == Band.PENALTY);
                punished += any ? 1 : 0;
                months++;
            }
        }
        assertThat((double) punished / months).isLessThanOrEqualTo(.03);
    }

    @Test
    void a_large_bad_school_is_told_and_then_punished() {
        var sizes = new int[12];
        var rates = new double[12];
        Arrays.fill(sizes, 300);
        Arrays.fill(rates, .01);
        rates[11] = .12;
        var county = new MadeCounty(1, sizes, rates);
        List<Band> bands = new ArrayList<>();
        for (int month = 0; month < 8; month++) {
            bands.add(county.nextMonth().get(11).band());
        }
        assertThat(bands.subList(2, 8))
                .containsExactly(Band.RECTIFY, Band.RECTIFY, Band.RECTIFY, Band.PENALTY, Band.PENALTY, Band.PENALTY);
    }

    @Test
    void the_prior_is_fitted_on_the_six_months_before_without_the_school() {
        List<SchoolCount> history = new ArrayList<>();
        for (int school = 0; school < 10; school++) {
            var pool = TenSchools.ALL.get(school);
            history.add(SchoolCount.of("S" + school, MONTH.minusMonths(6), (int) pool.n(), (int) pool.x()));
            // Neither older months, nor the scored one, nor later ones.
            history.add(SchoolCount.of("S" + school, MONTH.minusMonths(7), 500, 500));
            history.add(SchoolCount.of("S" + school, MONTH, 500, 500));
            history.add(SchoolCount.of("S" + school, MONTH.plusMonths(1), 500, 500));
        }
        var scored = figures.of(
                List.of(SchoolCount.of("S9", MONTH, 240, 22), SchoolCount.of("new", MONTH, 240, 22)),
                history,
                Map.of());
        var priors = CountyPriors.of(TenSchools.ALL, ScoreSettings.defaults().prior());
        assertThat(scored.get(0).prior()).isEqualTo(priors.without(TenSchools.J));
        assertThat(scored.get(1).prior()).isEqualTo(priors.ofAll());
        assertThat(scored.get(1).shrunk()).isCloseTo(.07965, within(5e-6));
        assertThat(scored.get(1).probablyBad()).isCloseTo(.98891, within(5e-6));
        assertThat(scored.get(1).interval()).isEqualTo(Intervals.wilson(22, 240, .95));
    }

    @Test
    void the_first_month_of_a_county_uses_its_default() {
        var scored = figures.of(List.of(SchoolCount.of("A", MONTH, 100, 1)), List.of(), Map.of());
        assertThat(scored.get(0).prior()).isEqualTo(Prior.ofDefault(.02, 50));
        assertThat(scored.get(0).trend()).isEqualTo(Trend.UNKNOWN);
        // 1 of 100 MAJOR: (10·(0 + .1) + 3·(1 + .9) + 1·(0 + 1)) / 150 / 0.5 of 100 points.
        assertThat(scored.get(0).score()).isCloseTo(100 - 100 * (10 * .1 + 3 * 1.9 + 1) / 150 / .5, within(1e-9));
    }

    @Test
    void critical_major_and_minor_errors_cost_by_their_own_weight() {
        var critical = new SchoolCount("A", MONTH, 100, 1, 1, 1, 0, 0, 0, 0);
        var minor = new SchoolCount("B", MONTH, 100, 0, 0, 0, 1, 0, 0, 0);
        var clean = SchoolCount.of("C", MONTH, 100, 0);
        var scored = figures.of(List.of(critical, minor, clean), List.of(), Map.of());
        double best = scored.get(2).score();
        assertThat(best - scored.get(0).score()).isCloseTo(100 * 10.0 / 150 / .5, within(1e-9));
        assertThat(best - scored.get(1).score()).isCloseTo(100 * 1.0 / 150 / .5, within(1e-9));
    }

    @Test
    void a_school_without_records_has_no_place_and_takes_none_from_the_others() {
        var scored = figures.of(
                List.of(
                        SchoolCount.of("A", MONTH, 0, 0),
                        SchoolCount.of("B", MONTH, 100, 1),
                        SchoolCount.of("C", MONTH, 100, 1)),
                List.of(),
                Map.of());
        assertThat(scored.get(0).rank()).isEmpty();
        assertThat(scored.get(0).band()).isEqualTo(Band.TOO_FEW);
        assertThat(scored.get(1).rank().orElseThrow().high()).isEqualTo(2);
        assertThat(scored.get(1).rank()).isEqualTo(scored.get(2).rank());
    }

    @Test
    void the_order_of_schools_and_months_changes_no_bit() {
        var county = MadeCounty.allGood(3, 40);
        List<SchoolCount> history = new ArrayList<>();
        for (int month = 0; month < 7; month++) {
            county.nextMonth().forEach(school -> history.add(school.count()));
        }
        var counts = new ArrayList<>(history.subList(240, 280));
        List<SchoolFigures> before = figures.of(counts, history, Map.of("S1", RectifyNotice.FINAL));
        var random = new Random(9);
        Collections.shuffle(counts, random);
        Collections.shuffle(history, random);
        assertThat(figures.of(counts, history, Map.of("S1", RectifyNotice.FINAL)))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void no_school_has_no_figures() {
        assertThat(figures.of(List.of(), List.of(), Map.of())).isEmpty();
    }
}
