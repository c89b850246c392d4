package org.aidroll.sis.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.report.StatisticsLevel;

/** Which places are sums of which: all of counties and of villages, a county of townships, a township of schools. */
final class PlaceTree {
    /** All places together; it is shown nowhere, and anybody can add it up. */
    static final Place EVERYWHERE = new Place(StatisticsLevel.COUNTY, "");

    private final List<Place> villages;
    private final Map<Place, Set<Place>> parts = new LinkedHashMap<>();

    /**
     * The tree of these places.
     *
     * @param townshipOf where a school lies, by its code
     * @param countyOf the same; schools of one township lie in one county
     */
    PlaceTree(Set<Place> places, Function<String, Place> townshipOf, Function<String, Place> countyOf) {
        this.villages = places.stream()
                .filter(place -> place.level() == StatisticsLevel.VILLAGE)
                .toList();
        for (Place school : places) {
            if (school.level() == StatisticsLevel.SCHOOL) {
                Place township = townshipOf.apply(school.code());
                Place county = countyOf.apply(school.code());
                put(township, school);
                put(county, township);
                put(EVERYWHERE, county);
            }
        }
    }

    private void put(Place whole, Place part) {
        parts.computeIfAbsent(whole, none -> new LinkedHashSet<>()).add(part);
    }

    /** The places that add up to that one. */
    Set<Place> partsOf(Place place) {
        return parts.getOrDefault(place, Set.of());
    }

    /** The sums over the topics of this table. */
    List<SumOfCells> sums(Map<Place, Map<Topic, Counts>> table) {
        List<SumOfCells> sums = new ArrayList<>();
        Set<Topic> topics =
                table.values().stream().flatMap(of -> of.keySet().stream()).collect(Collectors.toSet());
        for (Topic topic : topics) {
            parts.forEach((whole, of) -> add(sums, whole, List.copyOf(of), topic, table));
            add(sums, EVERYWHERE, villages, topic, table);
        }
        return sums;
    }

    private static void add(
            List<SumOfCells> sums, Place whole, List<Place> parts, Topic topic, Map<Place, Map<Topic, Counts>> table) {
        List<TableCell> there = parts.stream()
                .filter(part -> table.getOrDefault(part, Map.of()).containsKey(topic))
                .map(part -> new TableCell(part, topic))
                .toList();
        if (!there.isEmpty()) {
            sums.add(new SumOfCells(new TableCell(whole, topic), there, true));
        }
    }
}
