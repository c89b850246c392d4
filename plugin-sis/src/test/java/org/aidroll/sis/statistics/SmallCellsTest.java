package org.aidroll.sis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.report.StatisticsLevel;
import org.junit.jupiter.api.Test;

/** Which numbers are not shown, and that no sum gives one of them away. */
class SmallCellsTest {
    private static final TableCell COUNTY = cell(StatisticsLevel.COUNTY, "430482");
    private static final TableCell A = cell(StatisticsLevel.SCHOOL, "A");
    private static final TableCell B = cell(StatisticsLevel.SCHOOL, "B");
    private static final TableCell C = cell(StatisticsLevel.SCHOOL, "C");
    private static final List<SumOfCells> SUMS = List.of(new SumOfCells(COUNTY, List.of(A, B, C), true));

    private static TableCell cell(StatisticsLevel level, String code) {
        return new TableCell(new Place(level, code), Topic.ALL);
    }

    private static Set<TableCell> hidden(int a, int b, int c) {
        return new SmallCells(SUMS).hidden(Map.of(A, a, B, b, C, c, COUNTY, a + b + c), Set.of());
    }

    @Test
    void where_enough_are_everywhere_everything_is_shown() {
        assertThat(hidden(3, 4, 5)).isEmpty();
    }

    @Test
    void the_smallest_other_goes_with_the_one_of_too_few() {
        assertThat(hidden(2, 9, 5)).containsExactlyInAnyOrder(A, C);
    }

    @Test
    void two_of_too_few_that_are_too_few_together_take_a_third_with_them() {
        assertThat(hidden(1, 1, 8)).containsExactlyInAnyOrder(A, B, C);
        assertThat(hidden(1, 2, 8)).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void where_there_is_no_other_the_total_goes() {
        assertThat(new SmallCells(SUMS).hidden(Map.of(A, 2, COUNTY, 2), Set.of()))
                .containsExactlyInAnyOrder(A, COUNTY);
        assertThat(new SmallCells(List.of(new SumOfCells(COUNTY, List.of(A), true)))
                        .hidden(Map.of(A, 5, COUNTY, 5), Set.of()))
                .isEmpty();
    }
}
