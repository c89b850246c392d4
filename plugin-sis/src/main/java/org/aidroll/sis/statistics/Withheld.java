package org.aidroll.sis.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.aidroll.api.report.StatisticsLevel;

/**
 * Which numbers are not shown to somebody: those of too few strangers, who are the pupils whom the person may not see, and
 * those that would give them away. Whom a person may see, the person can take off from any sum; so they are not counted.
 *
 * @param students numbers of enrolled pupils
 * @param aided numbers of aided pupils, and what is due to them
 * @param offAge numbers of those not of the age
 */
record Withheld(Set<TableCell> students, Set<TableCell> aided, Set<TableCell> offAge) {

    /** What of these strangers is not shown. */
    static Withheld of(PlaceTable strangers) {
        Map<Place, Map<Topic, Counts>> told = new LinkedHashMap<>();
        strangers.fine().forEach((place, counts) -> {
            Map<Topic, Counts> without = new LinkedHashMap<>(counts);
            without.keySet().removeIf(Topic::isWholeStage);
            told.put(place, without);
        });
        List<SumOfCells> places = strangers.tree().sums(told);
        List<SumOfCells> all = new ArrayList<>(places);
        told.forEach((place, topics) -> {
            List<TableCell> parts = topics.keySet().stream()
                    .filter(topic -> topic.category() != null)
                    .map(topic -> new TableCell(place, topic))
                    .toList();
            if (!parts.isEmpty()) {
                all.add(new SumOfCells(new TableCell(place, Topic.ALL), parts, false));
            }
        });
        Set<TableCell> students = new SmallCells(places).hidden(counts(told, Counts::students), Set.of());
        return new Withheld(
                students,
                new SmallCells(all).hidden(counts(told, Counts::aided), students),
                new SmallCells(places).hidden(counts(told, Counts::offAge), students));
    }

    /** The table's numbers, with those of everywhere, which anybody can add up. */
    private static Map<TableCell, Integer> counts(Map<Place, Map<Topic, Counts>> told, ToIntFunction<Counts> measure) {
        Map<TableCell, Integer> counts = new HashMap<>();
        told.forEach((place, topics) -> topics.forEach((topic, of) -> {
            counts.put(new TableCell(place, topic), measure.applyAsInt(of));
            if (place.level() == StatisticsLevel.COUNTY) {
                counts.merge(new TableCell(PlaceTree.EVERYWHERE, topic), measure.applyAsInt(of), Integer::sum);
            }
        }));
        return counts;
    }

    /** Also without what others are not shown of all strangers: villages apart, which are other pupils there. */
    Withheld andOf(Withheld everywhere) {
        return new Withheld(
                and(students, everywhere.students), and(aided, everywhere.aided), and(offAge, everywhere.offAge));
    }

    private static Set<TableCell> and(Set<TableCell> own, Set<TableCell> everywhere) {
        Set<TableCell> both = new HashSet<>(own);
        everywhere.stream()
                .filter(cell -> cell.place().level() != StatisticsLevel.VILLAGE)
                .forEach(both::add);
        return both;
    }

    /** What is shown of a place. */
    Figures figures(Place place, Topic topic, Counts of) {
        var cell = new TableCell(place, topic);
        boolean whole = !aided.contains(cell);
        return new Figures(
                students.contains(cell) ? null : of.students(),
                whole ? of.aided() : null,
                offAge.contains(cell) ? null : of.offAge(),
                whole ? of.amount() : null);
    }

    /**
     * What is held back of the indicators, so that they say no more than the rows of all that is counted.
     *
     * @param tops the largest places that are shown
     * @param strangers of whom this is withheld
     */
    Indicated.Hold hold(Set<Place> tops, PlaceTable strangers) {
        if (tops.stream().anyMatch(place -> students.contains(new TableCell(place, Topic.ALL)))) {
            return Indicated.Hold.EVERYTHING;
        }
        if (tops.stream().anyMatch(place -> aided.contains(new TableCell(place, Topic.ALL)))) {
            return Indicated.Hold.AID;
        }
        List<TableCell> hidden = students.stream()
                .filter(cell -> cell.topic().category() != null && tops.contains(cell.place()))
                .toList();
        int pupils = hidden.stream()
                .mapToInt(cell -> strangers.students(cell.place(), cell.topic()))
                .sum();
        return hidden.isEmpty() || hidden.size() > 1 && pupils >= CountyStatistics.LEAST
                ? Indicated.Hold.FEW
                : Indicated.Hold.PROTECTED;
    }
}
