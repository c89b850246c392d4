package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.Trend;
import org.junit.jupiter.api.Test;

class TrendsTest {
    @Test
    void a_school_whose_rate_stays_about_the_same_is_steady() {
        assertThat(Trends.of(months(9, 11, 10, 8, 12, 10, 11))).isEqualTo(Trend.STEADY);
    }

    @Test
    void a_school_that_doubles_its_rate_rises_and_one_that_loses_it_falls() {
        assertThat(Trends.of(months(9, 11, 10, 8, 12, 10, 30))).isEqualTo(Trend.RISING);
        assertThat(Trends.of(months(49, 51, 50, 48, 52, 50, 15))).isEqualTo(Trend.FALLING);
    }

    @Test
    void a_school_that_always_varies_much_is_not_called_out_for_it() {
        assertThat(Trends.of(months(2, 24, 3, 22, 4, 25, 24))).isEqualTo(Trend.STEADY);
    }

    @Test
    void the_first_errors_of_a_spotless_school_show() {
        assertThat(Trends.of(months(0, 0, 0, 0, 0, 1))).isEqualTo(Trend.STEADY);
        assertThat(Trends.of(months(0, 0, 0, 0, 0, 12))).isEqualTo(Trend.RISING);
    }

    @Test
    void five_months_before_are_needed_and_months_without_records_are_none() {
        assertThat(Trends.of(months(9, 11, 10, 8, 30))).isEqualTo(Trend.UNKNOWN);
        assertThat(Trends.of(List.of())).isEqualTo(Trend.UNKNOWN);
        var empty = months(9, 11, 10, 8, 30);
        empty.add(1, SchoolCount.of("1", YearMonth.of(2019, 1), 0, 0));
        assertThat(Trends.of(empty)).isEqualTo(Trend.UNKNOWN);
        var now = months(9, 11, 10, 8, 9, 10, 12);
        now.add(SchoolCount.of("1", YearMonth.of(2021, 1), 0, 0));
        assertThat(Trends.of(now)).isEqualTo(Trend.UNKNOWN);
    }

    private static List<SchoolCount> months(int... x) {
        List<SchoolCount> months = new ArrayList<>();
        for (int errors : x) {
            months.add(SchoolCount.of("1", YearMonth.of(2020, 1 + months.size()), 500, errors));
        }
        return months;
    }
}
