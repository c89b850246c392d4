package org.aidroll.sis.statistics;

import static org.aidroll.api.report.StatisticsLevel.COUNTY;
import static org.aidroll.api.report.StatisticsLevel.TOWNSHIP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.aidroll.api.division.Division;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.School;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.roster.CountyBook;

/** The figures of one book, and what is shown of them to a person who may not see all pupils. Safe in any thread. */
public final class CountyStatistics {
    /** A count below this is not shown to who may not see the pupils themselves. */
    public static final int LEAST = 3;

    private static final String APART = StatisticsLine.UNKNOWN + " ";
    private static final Place UNKNOWN_TOWNSHIP = new Place(TOWNSHIP, StatisticsLine.UNKNOWN);

    private final Map<Place, Map<Topic, Counts>> table;
    private final FourIndicators indicators;
    private final Map<String, Division> divisions;
    private final Map<Place, Map<Topic, Counts>> fine;
    private final PlaceTree tree;
    private final Map<Set<String>, Map<Place, Map<Topic, Figures>>> shown = new ConcurrentHashMap<>();

    private CountyStatistics(List<StatisticsLine> lines, FourIndicators indicators, Map<String, Division> divisions) {
        this.table = table(lines);
        this.indicators = indicators;
        this.divisions = divisions;
        this.fine = fine();
        this.tree =
                new PlaceTree(fine.keySet(), this::fineTownship, school -> place(COUNTY, school, DivisionLevel.COUNTY));
    }

    /** The figures of the book. */
    public static CountyStatistics of(CountyBook book) {
        Map<String, Division> divisions = new HashMap<>();
        for (School school : book.request().roll().schools()) {
            divisions.put(school.code(), school.division());
        }
        return new CountyStatistics(
                AidEngines.statistics().lines(book.request(), book.run()),
                AidEngines.indicators().of(book.request(), book.run(), book.unaided()),
                divisions);
    }

    private static Map<Place, Map<Topic, Counts>> table(List<StatisticsLine> lines) {
        Map<Place, Map<Topic, Counts>> table = new LinkedHashMap<>();
        for (StatisticsLine line : lines) {
            Map<Topic, Counts> place = table.computeIfAbsent(Place.of(line), none -> new LinkedHashMap<>());
            if (line.category().isEmpty()) {
                place.merge(Topic.ALL, Counts.of(line), Counts::plus);
            }
            place.put(Topic.of(line), Counts.of(line));
        }
        return table;
    }

    /**
     * The table with the schools of no known township apart by county: so each township lies in one county, and the places
     * are a tree.
     */
    private Map<Place, Map<Topic, Counts>> fine() {
        Map<Place, Map<Topic, Counts>> apart = new LinkedHashMap<>(table);
        apart.remove(UNKNOWN_TOWNSHIP);
        table.forEach((school, topics) -> {
            if (school.level() == StatisticsLevel.SCHOOL && isApart(fineTownship(school.code()))) {
                Map<Topic, Counts> township =
                        apart.computeIfAbsent(fineTownship(school.code()), none -> new LinkedHashMap<>());
                topics.forEach((topic, counts) -> township.merge(topic, counts, Counts::plus));
            }
        });
        return apart;
    }

    private Place fineTownship(String school) {
        Place township = place(TOWNSHIP, school, DivisionLevel.TOWNSHIP);
        return township.isUnknown()
                ? new Place(
                        TOWNSHIP,
                        APART + place(COUNTY, school, DivisionLevel.COUNTY).code())
                : township;
    }

    private static boolean isApart(Place place) {
        return place.level() == TOWNSHIP && place.code().startsWith(APART);
    }

    private Place place(StatisticsLevel level, String school, DivisionLevel division) {
        return new Place(
                level,
                Optional.ofNullable(divisions.get(school))
                        .flatMap(lies -> lies.at(division))
                        .map(Division::code)
                        .orElse(StatisticsLine.UNKNOWN));
    }

    /** The four indicators as they are. */
    public FourIndicators indicators() {
        return indicators;
    }

    /** The township's code of a school; {@link StatisticsLine#UNKNOWN} where it is not known. */
    String townshipOf(String school) {
        return place(TOWNSHIP, school, DivisionLevel.TOWNSHIP).code();
    }

    /** The code of where a school lies, as finely as is known; {@link StatisticsLine#UNKNOWN} where it is not. */
    String divisionOf(String school) {
        Division division = divisions.get(school);
        return division == null ? StatisticsLine.UNKNOWN : division.code();
    }

    /** Everything, for who may see every pupil: for each place all pupils first, then by stage and category. */
    public Map<Place, Map<Topic, Figures>> whole() {
        return shown(table, Set.of(), Set.of(), Set.of());
    }

    /**
     * The same without what is of too few pupils, and without what would give that away. Of a place that is not known in
     * full nothing is said of all pupils of a stage: those and the places' would be two ways to one number.
     *
     * @param exact the schools of which the person may see every pupil
     */
    public Map<Place, Map<Topic, Figures>> without(Set<String> exact) {
        return shown.computeIfAbsent(Set.copyOf(exact), this::suppressed);
    }

    private Map<Place, Map<Topic, Figures>> suppressed(Set<String> exact) {
        Set<Place> known = known(exact);
        Map<Place, Map<Topic, Counts>> told = new LinkedHashMap<>();
        Map<Place, Map<Topic, Counts>> summed = new LinkedHashMap<>();
        Set<TableCell> knownCells = new HashSet<>();
        fine.forEach((place, counts) -> {
            Map<Topic, Counts> without = new LinkedHashMap<>(counts);
            without.keySet().removeIf(topic -> topic.category() == null && topic.stage() != null);
            summed.put(place, without);
            told.put(place, known.contains(place) ? counts : without);
            if (known.contains(place)) {
                counts.keySet().forEach(topic -> knownCells.add(new TableCell(place, topic)));
            }
        });
        List<SumOfCells> places = tree.sums(summed);
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
        var cells = new SmallCells(places, knownCells);
        Set<TableCell> students = cells.hidden(counts(told, Counts::students), Set.of());
        Set<TableCell> aided = new SmallCells(all, knownCells).hidden(counts(told, Counts::aided), students);
        Set<TableCell> offAge = cells.hidden(counts(told, Counts::offAge), students);
        return together(shown(told, students, aided, offAge));
    }

    /** Without what was apart: that is shown together again where it is of one county, else not at all. */
    private Map<Place, Map<Topic, Figures>> together(Map<Place, Map<Topic, Figures>> shown) {
        List<Place> apart =
                shown.keySet().stream().filter(CountyStatistics::isApart).toList();
        for (Place one : apart) {
            Map<Topic, Figures> figures = Objects.requireNonNull(shown.remove(one));
            if (apart.size() > 1) {
                figures.replaceAll((topic, of) -> new Figures(null, null, null, null));
            }
            shown.computeIfAbsent(UNKNOWN_TOWNSHIP, none -> new LinkedHashMap<>())
                    .putAll(figures);
        }
        return shown;
    }

    /** The places of which every school is known. */
    private Set<Place> known(Set<String> exact) {
        Set<Place> known = new HashSet<>();
        for (StatisticsLevel level : StatisticsLevel.values()) {
            fine.keySet().stream()
                    .filter(place -> place.level() == level)
                    .filter(place -> level == StatisticsLevel.SCHOOL
                            ? exact.contains(place.code())
                            : !tree.partsOf(place).isEmpty() && known.containsAll(tree.partsOf(place)))
                    .forEach(known::add);
        }
        return known;
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

    private static Map<Place, Map<Topic, Figures>> shown(
            Map<Place, Map<Topic, Counts>> told, Set<TableCell> students, Set<TableCell> aided, Set<TableCell> offAge) {
        Map<Place, Map<Topic, Figures>> shown = new LinkedHashMap<>();
        told.forEach((place, topics) -> {
            Map<Topic, Figures> figures = new LinkedHashMap<>();
            topics.forEach((topic, of) -> {
                var cell = new TableCell(place, topic);
                boolean whole = !aided.contains(cell);
                figures.put(
                        topic,
                        new Figures(
                                students.contains(cell) ? null : of.students(),
                                whole ? of.aided() : null,
                                offAge.contains(cell) ? null : of.offAge(),
                                whole ? of.amount() : null));
            });
            shown.put(place, figures);
        });
        return shown;
    }
}
