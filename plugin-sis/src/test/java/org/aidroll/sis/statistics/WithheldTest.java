package org.aidroll.sis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.aidroll.api.division.Division;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.Test;

/**
 * That nobody can work out a number of too few strangers. What is shown is taken as equations over how many pupils each
 * school has of each village; a number is worked out if it is a sum of shown ones, each taken so many times.
 */
class WithheldTest {
    private static final int RUNS = 400;
    private static final List<String> VILLAGES = List.of("竹山村", "松坪村", "梅冲村", StatisticsLine.UNKNOWN);

    /** How many pupils a school has of a village: strangers, and those whom the person may see. */
    private record Group(Place school, Place township, Place county, Place village, int strangers, int known) {
        boolean isIn(Place place) {
            return Stream.of(school, township, county, village).anyMatch(place::equals);
        }
    }

    private final Random random = new Random(20201130);

    @Test
    void no_number_of_too_few_strangers_follows_from_those_that_are_shown() {
        int withheldOnes = 0;
        int shownOnes = 0;
        for (int run = 0; run < RUNS; run++) {
            List<Group> county = county();
            Set<Place> reached = reached(county);
            List<Group> seen = county.stream()
                    .filter(group -> reached.contains(group.school()))
                    .toList();
            PlaceTable strangers = table(seen, Group::strangers);
            Withheld withheld = Withheld.of(strangers).andOf(Withheld.of(table(county, Group::strangers)));

            List<Place> shown = new ArrayList<>();
            List<Place> few = new ArrayList<>();
            for (Place place : strangers.fine().keySet()) {
                int count = strangers.students(place, Topic.ALL);
                boolean isShown =
                        withheld.figures(place, Topic.ALL, counts(count)).students() != null;
                if (count < CountyStatistics.LEAST) {
                    assertThat(isShown).as("%s in run %s", place, run).isFalse();
                    few.add(place);
                }
                if (isShown && (place.level() == StatisticsLevel.VILLAGE || reached.contains(place))) {
                    shown.add(place);
                }
            }
            withheldOnes += few.size();
            shownOnes += shown.size();
            assertNothingFollows(shown, few, seen, strangers);
        }
        assertThat(withheldOnes).isPositive();
        assertThat(shownOnes).isGreaterThan(withheldOnes);
    }

    private static void assertNothingFollows(
            List<Place> shown, List<Place> few, List<Group> seen, PlaceTable strangers) {
        // Where there is no stranger at all, that is to be seen; of which villages a school has none, is not.
        List<Group> unknown = seen.stream()
                .filter(group -> strangers.fine().keySet().containsAll(Set.of(group.school(), group.village())))
                .toList();
        List<double[]> equations =
                shown.stream().map(place -> equation(place, unknown)).toList();
        int rank = rank(equations);
        for (Place place : few) {
            List<double[]> with = new ArrayList<>(equations);
            with.add(equation(place, unknown));
            assertThat(rank(with)).as("%s from %s", place, shown).isEqualTo(rank + 1);
        }
    }

    private static double[] equation(Place place, List<Group> groups) {
        return groups.stream().mapToDouble(group -> group.isIn(place) ? 1 : 0).toArray();
    }

    private static int rank(List<double[]> equations) {
        List<double[]> rows = new ArrayList<>();
        for (double[] equation : equations) {
            double[] rest = equation.clone();
            for (double[] row : rows) {
                int lead = lead(row);
                double times = rest[lead] / row[lead];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= times * row[i];
                }
            }
            if (lead(rest) >= 0) {
                rows.add(rest);
            }
        }
        return rows.size();
    }

    private static int lead(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > 1e-9) {
                return i;
            }
        }
        return -1;
    }

    /** Up to six townships of up to four schools in up to two counties; some pupils the person may see. */
    private List<Group> county() {
        List<Group> groups = new ArrayList<>();
        int townships = 1 + random.nextInt(6);
        boolean twoCounties = random.nextInt(4) == 0;
        for (int t = 0; t < townships; t++) {
            String county = twoCounties && t > 2 ? "430483" : "430482";
            int schools = 1 + random.nextInt(4);
            for (int s = 0; s < schools; s++) {
                boolean known = random.nextInt(5) == 0;
                for (String village : VILLAGES) {
                    int pupils = random.nextInt(5) * random.nextInt(3);
                    int own = known ? pupils : random.nextInt(6) == 0 ? random.nextInt(pupils + 1) : 0;
                    groups.add(new Group(
                            new Place(StatisticsLevel.SCHOOL, "21430" + t + s),
                            new Place(StatisticsLevel.TOWNSHIP, county + "10" + t),
                            new Place(StatisticsLevel.COUNTY, county),
                            new Place(StatisticsLevel.VILLAGE, village),
                            pupils - own,
                            own));
                }
            }
        }
        return groups;
    }

    /** Some townships, sometimes a single school, sometimes everything; a county of which all is reached. */
    private Set<Place> reached(List<Group> county) {
        boolean everything = random.nextInt(4) == 0;
        Set<Place> reached = new HashSet<>();
        for (Group group : county) {
            int number = group.township().code().charAt(8) - '0';
            if (everything || number % 2 == 0 || group.school().code().endsWith("10")) {
                reached.add(group.school());
            }
        }
        for (Predicate<Place> level : List.<Predicate<Place>>of(
                place -> place.level() == StatisticsLevel.TOWNSHIP, place -> place.level() == StatisticsLevel.COUNTY)) {
            county.stream()
                    .flatMap(group -> Stream.of(group.township(), group.county()))
                    .distinct()
                    .filter(level)
                    .filter(place -> county.stream()
                            .filter(group -> group.isIn(place))
                            .allMatch(group -> reached.contains(group.school())))
                    .forEach(reached::add);
        }
        return reached;
    }

    private static PlaceTable table(List<Group> groups, ToIntFunction<Group> pupils) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        Map<String, School> schools = new LinkedHashMap<>();
        for (Group group : groups) {
            schools.put(
                    group.school().code(),
                    new School(
                            group.school().code(),
                            "虚拟学校",
                            Division.of(group.township().code()),
                            Set.of(Stage.PRIMARY),
                            SchoolKind.PUBLIC));
            int count = pupils.applyAsInt(group);
            for (Place place : List.of(group.school(), group.township(), group.county(), group.village())) {
                if (count > 0) {
                    counts.merge(place, count, Integer::sum);
                }
            }
        }
        List<StatisticsLine> lines = new ArrayList<>();
        counts.forEach((place, count) -> {
            boolean isSchool = place.level() == StatisticsLevel.SCHOOL;
            lines.add(new StatisticsLine(
                    place.level(),
                    isSchool ? "" : place.code(),
                    isSchool ? place.code() : "",
                    Stage.PRIMARY,
                    null,
                    count,
                    count,
                    0,
                    Money.ZERO));
        });
        return PlaceTable.of(lines, new SchoolPlaces(schools.values()));
    }

    private static Counts counts(int pupils) {
        return new Counts(pupils, pupils, 0, Money.ZERO);
    }
}
