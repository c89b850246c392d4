package org.aidroll.sis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
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

    private static Set<TableCell> hidden(int a, int b, int c, TableCell... known) {
        return new SmallCells(SUMS, Set.of(known)).hidden(Map.of(A, a, B, b, C, c, COUNTY, a + b + c), Set.of());
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
    void where_the_others_are_known_anyhow_the_total_goes() {
        assertThat(hidden(2, 9, 5, B, C)).containsExactlyInAnyOrder(A, COUNTY);
    }

    @Test
    void what_is_known_anyhow_is_shown_however_few_it_is() {
        assertThat(hidden(2, 9, 5, A)).isEmpty();
    }

    /** Of made counties: no number that is not shown follows from those that are. */
    @Test
    void no_number_follows_from_the_others() {
        var random = new Random(20201130);
        for (int run = 0; run < 500; run++) {
            Made made = Made.by(random);
            var tree = new PlaceTree(made.table.keySet(), made.townshipOf::get, made.countyOf::get);
            List<SumOfCells> sums = tree.sums(made.table);
            Set<TableCell> hidden = new SmallCells(sums, made.known).hidden(made.counts(), Set.of());

            made.counts().forEach((cell, count) -> assertThat(
                            count >= 3 || hidden.contains(cell) || made.known.contains(cell))
                    .isTrue());
            hidden.remove(new TableCell(PlaceTree.EVERYWHERE, Topic.ALL));
            Set<TableCell> found = determined(sums, hidden);
            found.retainAll(hidden);
            assertThat(found).as("run %s of %s", run, made.counts()).isEmpty();
        }
    }

    /** The cells that the sums determine: a row of the reduced system has that cell alone. */
    private static Set<TableCell> determined(List<SumOfCells> sums, Set<TableCell> hidden) {
        List<TableCell> unknown = new ArrayList<>(hidden);
        unknown.add(new TableCell(PlaceTree.EVERYWHERE, Topic.ALL));
        double[][] rows = new double[sums.size()][unknown.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < unknown.size(); j++) {
                rows[i][j] = sums.get(i).total().equals(unknown.get(j))
                        ? -1
                        : sums.get(i).parts().contains(unknown.get(j)) ? 1 : 0;
            }
        }
        reduce(rows, unknown.size());
        Set<TableCell> determined = new HashSet<>();
        for (double[] row : rows) {
            List<TableCell> in = new ArrayList<>();
            for (int j = 0; j < row.length; j++) {
                if (Math.abs(row[j]) > 1e-9) {
                    in.add(unknown.get(j));
                }
            }
            if (in.size() == 1) {
                determined.add(in.get(0));
            }
        }
        return determined;
    }

    private static void reduce(double[][] rows, int columns) {
        int pivot = 0;
        for (int column = 0; column < columns && pivot < rows.length; column++) {
            int found = pivot;
            while (found < rows.length && Math.abs(rows[found][column]) < 1e-9) {
                found++;
            }
            if (found == rows.length) {
                continue;
            }
            double[] row = rows[found];
            rows[found] = rows[pivot];
            rows[pivot] = row;
            double by = row[column];
            for (int j = 0; j < columns; j++) {
                row[j] /= by;
            }
            for (int i = 0; i < rows.length; i++) {
                double times = rows[i][column];
                for (int j = 0; i != pivot && j < columns; j++) {
                    rows[i][j] -= times * row[j];
                }
            }
            pivot++;
        }
    }

    /** A made county: townships of schools, and the same pupils by village. */
    private static final class Made {
        final Map<Place, Map<Topic, Counts>> table = new LinkedHashMap<>();
        final Map<String, Place> townshipOf = new HashMap<>();
        final Map<String, Place> countyOf = new HashMap<>();
        final Set<TableCell> known = new HashSet<>();

        static Made by(Random random) {
            var made = new Made();
            boolean twoCounties = random.nextInt(4) == 0;
            Map<String, Integer> counties = new LinkedHashMap<>();
            int townships = 1 + random.nextInt(4);
            for (int t = 0; t < townships; t++) {
                String county = t > 1 && twoCounties ? "430483" : "430482";
                String township = t == 3 ? StatisticsLine.UNKNOWN : county + "10" + t;
                counties.merge(county, made.township(township, county, t, random), Integer::sum);
            }
            counties.forEach((county, pupils) -> made.put(StatisticsLevel.COUNTY, county, pupils));
            int left = counties.values().stream().mapToInt(pupils -> pupils).sum();
            for (int v = 0; v < 5; v++) {
                int count = v == 4 ? left : random.nextInt(left + 1);
                made.put(StatisticsLevel.VILLAGE, "V" + v, count);
                left -= count;
            }
            return made;
        }

        /** Schools of which a person knows some; one at least is not known, else there is nothing to be found out. */
        private int township(String township, String county, int number, Random random) {
            int schools = 1 + random.nextInt(4);
            int pupils = 0;
            for (int s = 0; s < schools; s++) {
                int count = random.nextInt(10);
                String school = "S" + number + s;
                townshipOf.put(school, new Place(StatisticsLevel.TOWNSHIP, township));
                countyOf.put(school, new Place(StatisticsLevel.COUNTY, county));
                put(StatisticsLevel.SCHOOL, school, count);
                if (s > 0 && random.nextInt(4) == 0) {
                    known.add(cell(StatisticsLevel.SCHOOL, school));
                }
                pupils += count;
            }
            put(StatisticsLevel.TOWNSHIP, township, pupils);
            return pupils;
        }

        private void put(StatisticsLevel level, String code, int count) {
            table.put(new Place(level, code), Map.of(Topic.ALL, new Counts(count, count, 0, Money.ZERO)));
        }

        Map<TableCell, Integer> counts() {
            Map<TableCell, Integer> counts = new HashMap<>();
            table.forEach((place, of) -> {
                int count = of.get(Topic.ALL).students();
                counts.put(new TableCell(place, Topic.ALL), count);
                if (place.level() == StatisticsLevel.COUNTY) {
                    counts.merge(new TableCell(PlaceTree.EVERYWHERE, Topic.ALL), count, Integer::sum);
                }
            });
            return counts;
        }
    }
}
