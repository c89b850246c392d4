package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Random;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.Stage;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** Counts by village, school, township and county (C11, C12). */
class DefaultStatisticsTest {
    private static List<StatisticsLine> lines() {
        return AidEngines.statistics().lines(SampleCounty.request(), SampleCounty.run());
    }

    private static List<StatisticsLine> lines(StatisticsLevel level) {
        return lines().stream().filter(line -> line.level() == level).toList();
    }

    @Test
    void a_county_counts_enrolled_pupils_by_stage_and_category_with_what_is_due_to_them() {
        assertThat(lines(StatisticsLevel.COUNTY))
                .extracting(
                        StatisticsLine::division,
                        StatisticsLine::stage,
                        StatisticsLine::categoryCode,
                        StatisticsLine::students,
                        StatisticsLine::aided,
                        StatisticsLine::amount)
                .containsExactly(
                        tuple("430482", Stage.PRIMARY, "ALL", 3, 2, Money.ofYuan("1000")),
                        tuple("430482", Stage.PRIMARY, "POVERTY", 2, 2, Money.ofYuan("1000")),
                        tuple("430482", Stage.JUNIOR, "ALL", 1, 1, Money.ofYuan("625")),
                        tuple("430482", Stage.JUNIOR, "POVERTY", 1, 1, Money.ofYuan("625")),
                        tuple("430482", Stage.VOCATIONAL, "ALL", 1, 1, Money.ofYuan("1000")));
    }

    @Test
    void a_township_has_nine_digits_and_a_school_its_code() {
        assertThat(lines(StatisticsLevel.TOWNSHIP))
                .extracting(StatisticsLine::division)
                .containsOnly("430482101", "430482102");
        assertThat(lines(StatisticsLevel.SCHOOL))
                .extracting(StatisticsLine::division, StatisticsLine::schoolCode)
                .containsOnly(tuple("430482101201", SampleCounty.TOWN), tuple("430482102", SampleCounty.HILL));
    }

    /** C12: the registered poor of the compulsory stages of a village, and how many of them are of the age. */
    @Test
    void a_village_is_the_households_and_names_its_township_where_two_have_one_name() {
        assertThat(lines(StatisticsLevel.VILLAGE))
                .filteredOn(line -> line.categoryCode().equals("POVERTY"))
                .extracting(
                        StatisticsLine::division,
                        StatisticsLine::stage,
                        StatisticsLine::students,
                        StatisticsLine::offAge)
                .containsExactly(tuple("石桥镇 竹山村", Stage.JUNIOR, 1, 0), tuple("金山镇 竹山村", Stage.PRIMARY, 2, 0));
    }

    @Test
    void a_row_without_a_township_is_of_the_one_village_of_its_name() {
        var request = SampleCounty.withVillages("金山镇", "竹山村", "", "竹山村");
        assertThat(AidEngines.statistics().lines(request, AidEngines.standard().run(request)))
                .filteredOn(line -> line.level() == StatisticsLevel.VILLAGE
                        && line.categoryCode().equals("POVERTY"))
                .extracting(StatisticsLine::division, StatisticsLine::students)
                .containsExactly(tuple("竹山村", 2));
    }

    @Test
    void pupils_whom_no_list_names_are_of_no_known_village() {
        assertThat(lines(StatisticsLevel.VILLAGE))
                .filteredOn(line -> line.division().equals(StatisticsLine.UNKNOWN))
                .extracting(StatisticsLine::stage, StatisticsLine::students)
                .containsExactly(tuple(Stage.PRIMARY, 1), tuple(Stage.VOCATIONAL, 1));
    }

    @Test
    void each_level_counts_every_enrolled_pupil_once_in_its_lines_of_all() {
        for (StatisticsLevel level : StatisticsLevel.values()) {
            assertThat(lines(level).stream()
                            .filter(line -> line.category().isEmpty())
                            .mapToInt(StatisticsLine::students)
                            .sum())
                    .as(level.name())
                    .isEqualTo(5);
        }
    }

    @Test
    void the_order_of_pupils_is_no_matter() {
        var request = SampleCounty.shuffled(new Random(41));
        assertThat(AidEngines.statistics().lines(request, AidEngines.standard().run(request)))
                .isEqualTo(lines());
    }

    /** 沈知禾 and 秦小满 go to the town's school, 阮听澜 does not: one 竹山村 is left, under its whole name. */
    @Test
    void of_some_pupils_it_counts_those_and_names_places_as_among_all() {
        var lines = AidEngines.statistics()
                .lines(SampleCounty.request(), SampleCounty.run(), student -> student.enrolment()
                        .schoolCode()
                        .equals(SampleCounty.TOWN));

        assertThat(lines)
                .filteredOn(line -> line.category().isEmpty())
                .extracting(StatisticsLine::division)
                .contains("金山镇 竹山村", "430482101", "430482")
                .doesNotContain("石桥镇 竹山村", "430482102");
    }
}
