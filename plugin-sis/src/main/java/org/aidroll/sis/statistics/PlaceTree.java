package org.aidroll.sis.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aidroll.api.division.Division;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.report.StatisticsLevel;

/** Which places are sums of which: all of counties and of villages, a county of townships, a township of schools. */
final class PlaceTree {
    /** All places together; it is shown nowhere, and anybody can add it up. */
    static final Place EVERYWHERE = new Place(StatisticsLevel.COUNTY, "");

    private final Map<Place, List<Place>> byLevel = new LinkedHashMap<>();
    private final List<Place> townships;
    private final boolean severalCounties;

    /**
     * The tree of these places.
     *
     * @param townshipOf the township's code of each school
     */
    PlaceTree(Set<Place> places, UnaryOperator<String> townshipOf) {
        List<Place> counties = of(places, StatisticsLevel.COUNTY);
        this.townships = of(places, StatisticsLevel.TOWNSHIP);
        this.severalCounties = counties.size() > 1;
        byLevel.put(EVERYWHERE, counties);
        byLevel.put(new Place(StatisticsLevel.VILLAGE, ""), of(places, StatisticsLevel.VILLAGE));
        for (Place county : counties) {
            byLevel.put(
                    county,
                    townships.stream()
                            .filter(township -> !severalCounties || isIn(township, county))
                            .toList());
        }
        Map<String, List<Place>> schools = new HashMap<>();
        of(places, StatisticsLevel.SCHOOL)
                .forEach(school -> schools.computeIfAbsent(townshipOf.apply(school.code()), none -> new ArrayList<>())
                        .add(school));
        townships.forEach(township -> byLevel.put(township, schools.getOrDefault(township.code(), List.of())));
    }

    private static List<Place> of(Set<Place> places, StatisticsLevel level) {
        return places.stream().filter(place -> place.level() == level).toList();
    }

    private static boolean isIn(Place township, Place county) {
        return township.isUnknown() || county.isUnknown()
                ? false
                : Division.of(township.code())
                        .at(DivisionLevel.COUNTY)
                        .filter(Division.of(county.code())::equals)
                        .isPresent();
    }

    /** The places that add up to that one. */
    List<Place> partsOf(Place place) {
        return byLevel.getOrDefault(place, List.of());
    }

    /** The sums over these topics. */
    List<SumOfCells> sums(Map<Place, Map<Topic, Counts>> table) {
        List<SumOfCells> sums = new ArrayList<>();
        Set<Topic> topics =
                table.values().stream().flatMap(of -> of.keySet().stream()).collect(Collectors.toSet());
        for (Topic topic : topics) {
            Function<Place, TableCell> cell = place -> new TableCell(place, topic);
            byLevel.forEach((total, parts) ->
                    add(sums, cell.apply(total.code().isEmpty() ? EVERYWHERE : total), parts, cell, table, topic));
            if (severalCounties) {
                // A township that is not known lies in any of them.
                add(sums, cell.apply(EVERYWHERE), townships, cell, table, topic);
            }
        }
        return sums;
    }

    private static void add(
            List<SumOfCells> sums,
            TableCell total,
            List<Place> parts,
            Function<Place, TableCell> cell,
            Map<Place, Map<Topic, Counts>> table,
            Topic topic) {
        List<TableCell> there = parts.stream()
                .filter(part -> table.getOrDefault(part, Map.of()).containsKey(topic))
                .map(cell)
                .toList();
        if (!there.isEmpty()) {
            sums.add(new SumOfCells(total, there, true));
        }
    }
}
