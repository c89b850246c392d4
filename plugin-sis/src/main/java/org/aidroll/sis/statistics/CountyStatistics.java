package org.aidroll.sis.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.RosterLine;

/** The figures of one book, and what is shown of them to a person who may not see all pupils. Safe in any thread. */
public final class CountyStatistics {
    /** A count below this is not shown to who may not see the pupils themselves. */
    public static final int LEAST = 3;

    private static final int KEPT = 64;

    private final CountyBook book;
    private final List<Student> roll;
    private final SchoolPlaces schools;
    private final PlaceTable whole;
    private final Map<StatisticsReach, Shown> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<StatisticsReach, Shown> eldest) {
                    return size() > KEPT;
                }
            });

    private CountyStatistics(CountyBook book) {
        this.book = book;
        this.roll = book.lines().stream().map(RosterLine::student).toList();
        this.schools = new SchoolPlaces(book.request().roll().schools());
        this.whole = table(student -> true);
    }

    /**
     * What a person is shown.
     *
     * @param places of each place all pupils first, then by stage and category; a place that is not reached may be there,
     *     with those of its pupils who are
     * @param indicators of all pupils that are counted
     */
    public record Shown(Map<Place, Map<Topic, Figures>> places, Indicated indicators) {}

    /** The figures of the book. */
    public static CountyStatistics of(CountyBook book) {
        return new CountyStatistics(book);
    }

    private PlaceTable table(Predicate<Student> whom) {
        return PlaceTable.of(AidEngines.statistics().lines(book.request(), book.run(), whom), schools);
    }

    private FourIndicators indicators(Predicate<Student> whom) {
        return AidEngines.indicators().of(book.request(), book.run(), book.unaided(), whom);
    }

    /** Every pupil. */
    List<Student> roll() {
        return roll;
    }

    /** The schools, townships and counties all of whose enrolled pupils are among those. */
    public Set<Place> reached(Actor actor, Predicate<Student> among) {
        return ReachedPlaces.of(actor, roll, whole.tree(), among);
    }

    /** In which township and county each school lies. */
    SchoolPlaces schools() {
        return schools;
    }

    /**
     * The figures without what is of too few pupils, and without what would give that away. Of a place that is not known
     * in full nothing is said of all pupils of a stage: those and the places' would be two ways to one number.
     */
    public Shown of(StatisticsReach reach) {
        Shown found = kept.get(reach);
        if (found == null) {
            found = make(reach);
            kept.put(reach, found);
        }
        return found;
    }

    private Shown make(StatisticsReach reach) {
        Predicate<Student> seen = student -> reach.pupils().contains(student.key());
        Predicate<Student> strange = student -> !reach.inPerson().contains(student.key());
        PlaceTable all = reach.everybody() ? whole : table(seen);
        FourIndicators four = reach.everybody()
                ? AidEngines.indicators().of(book.request(), book.run(), book.unaided())
                : indicators(seen);
        if (reach.isInPerson()) {
            Map<Place, Map<Topic, Figures>> places = new LinkedHashMap<>();
            all.places().forEach((place, topics) -> places.put(place, figures(topics, Figures::whole)));
            return new Shown(places, new Indicated(four, four, four, Indicated.Hold.NOTHING));
        }
        PlaceTable strangers = table(seen.and(strange));
        Withheld withheld = Withheld.of(strangers);
        if (!reach.everybody()) {
            withheld = withheld.andOf(Withheld.of(table(strange)));
        }
        return new Shown(
                places(all, strangers, withheld),
                new Indicated(
                        four,
                        indicators(seen.and(strange)),
                        indicators(seen.and(strange.negate())),
                        withheld.hold(tops(reach), strangers)));
    }

    private Map<Place, Map<Topic, Figures>> places(PlaceTable all, PlaceTable strangers, Withheld withheld) {
        Map<Place, Map<Topic, Figures>> places = new LinkedHashMap<>();
        all.fine().forEach((place, topics) -> {
            if (!strangers.fine().containsKey(place)) {
                places.put(place, figures(topics, Figures::whole));
                return;
            }
            Map<Topic, Figures> figures = new LinkedHashMap<>();
            topics.forEach((topic, of) -> {
                if (!topic.isWholeStage()) {
                    figures.put(topic, withheld.figures(place, topic, of));
                }
            });
            places.put(place, figures);
        });
        return together(places);
    }

    private static Map<Topic, Figures> figures(Map<Topic, Counts> topics, Function<Counts, Figures> figures) {
        Map<Topic, Figures> made = new LinkedHashMap<>();
        topics.forEach((topic, of) -> made.put(topic, figures.apply(of)));
        return made;
    }

    /** Without what was apart: that is shown together again where it is of one county, else not at all. */
    private static Map<Place, Map<Topic, Figures>> together(Map<Place, Map<Topic, Figures>> shown) {
        List<Place> apart =
                shown.keySet().stream().filter(SchoolPlaces::isApart).toList();
        for (Place one : apart) {
            Map<Topic, Figures> figures = Objects.requireNonNull(shown.remove(one));
            if (apart.size() > 1) {
                figures.replaceAll((topic, of) -> new Figures(null, null, null, null));
            }
            shown.computeIfAbsent(SchoolPlaces.UNKNOWN_TOWNSHIP, none -> new LinkedHashMap<>())
                    .putAll(figures);
        }
        return shown;
    }

    /** The places that a person reaches and that lie in no other: the counties; else townships; else schools. */
    public Set<Place> tops(StatisticsReach reach) {
        return reach.places().stream()
                .filter(place -> place.level() == StatisticsLevel.SCHOOL)
                .map(school -> Stream.of(schools.county(school.code()), schools.township(school.code()))
                        .filter(reach.places()::contains)
                        .findFirst()
                        .orElse(school))
                .collect(Collectors.toSet());
    }
}
