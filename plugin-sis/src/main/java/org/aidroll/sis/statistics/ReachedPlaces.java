package org.aidroll.sis.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Duty;
import org.aidroll.sis.host.Workplace;

/**
 * The schools all of whose enrolled pupils are among some, and the townships and counties all of whose schools are, up to
 * the kind of place for which the person works: who works for the only school of a township works for no township. Who sees
 * everybody on the roll sees every place that is more than one below it.
 */
final class ReachedPlaces {
    private final PlaceTree tree;
    private final StatisticsLevel widest;
    private final Set<Place> places;

    private ReachedPlaces(PlaceTree tree, StatisticsLevel widest, Set<Place> schools) {
        this.tree = tree;
        this.widest = widest;
        this.places = new HashSet<>(schools);
    }

    /**
     * The schools, townships and counties of these pupils.
     *
     * @param roll every pupil
     * @param tree the places of every pupil
     * @param among whether a pupil is one of those
     */
    static Set<Place> of(Actor actor, List<Student> roll, PlaceTree tree, Predicate<Student> among) {
        Map<Place, Boolean> schools = new HashMap<>();
        for (Student student : roll) {
            if (student.enrolment().status() == RollStatus.ENROLLED) {
                schools.merge(
                        new Place(StatisticsLevel.SCHOOL, student.enrolment().schoolCode()),
                        among.test(student),
                        Boolean::logicalAnd);
            }
        }
        var reached = new ReachedPlaces(
                tree,
                widest(actor),
                schools.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        reached.putLarger();
        return Set.copyOf(reached.places);
    }

    /** The largest kind of place for which the person works; any, for who works for everybody. */
    private static StatisticsLevel widest(Actor actor) {
        return actor.duties().stream()
                .map(Duty::workplace)
                .map(ReachedPlaces::level)
                .max(StatisticsLevel::compareTo)
                .orElse(StatisticsLevel.COUNTY);
    }

    private static StatisticsLevel level(Workplace workplace) {
        if (workplace instanceof Workplace.Area area) {
            return area.division().level() == DivisionLevel.TOWNSHIP
                    ? StatisticsLevel.TOWNSHIP
                    : StatisticsLevel.COUNTY;
        }
        return StatisticsLevel.SCHOOL;
    }

    private void putLarger() {
        Set<Place> whole = whole();
        Set<Place> counties = tree.partsOf(PlaceTree.EVERYWHERE);
        boolean everything = whole.containsAll(counties);
        boolean lacksUnknown = false;
        for (Place county : counties) {
            boolean isShown =
                    whole.contains(county) && isWide(county, everything) && (everything || !county.isUnknown());
            if (isShown) {
                places.add(county);
            }
            for (Place township : tree.partsOf(county)) {
                boolean isApart = SchoolPlaces.isApart(township);
                if (whole.contains(township) && (isShown || isWide(township, everything) && !isApart)) {
                    places.add(isApart ? SchoolPlaces.UNKNOWN_TOWNSHIP : township);
                } else {
                    lacksUnknown |= isApart;
                }
            }
        }
        if (lacksUnknown) {
            places.remove(SchoolPlaces.UNKNOWN_TOWNSHIP);
        }
    }

    /** The places all of whose schools are reached. */
    private Set<Place> whole() {
        Set<Place> whole = new HashSet<>(places);
        for (Place county : tree.partsOf(PlaceTree.EVERYWHERE)) {
            for (Place township : tree.partsOf(county)) {
                if (whole.containsAll(tree.partsOf(township))) {
                    whole.add(township);
                }
            }
            if (whole.containsAll(tree.partsOf(county))) {
                whole.add(county);
            }
        }
        return whole;
    }

    private boolean isWide(Place place, boolean everything) {
        return place.level().compareTo(widest) <= 0
                || everything && tree.partsOf(place).size() > 1;
    }
}
