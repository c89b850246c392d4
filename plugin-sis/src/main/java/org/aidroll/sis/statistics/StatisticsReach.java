package org.aidroll.sis.statistics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;

/**
 * Of which places a person may see figures: of a place all of whose pupils the person may see in figures, or in person. Of
 * villages, which lie across schools, the pupils of those schools are counted, and no others.
 *
 * @param everybody whether that holds for everybody on the roll
 * @param complete whether it holds for those too who have left one of the schools, so that something can be said of leavers
 * @param places the schools, townships and counties
 * @param pupils the pupils of those schools
 * @param inPerson whom the person may see in person, there or elsewhere
 */
public record StatisticsReach(
        boolean everybody, boolean complete, Set<Place> places, Set<StudentKey> pupils, Set<StudentKey> inPerson) {
    /** Who sees pupils may count them; so either opens statistics. */
    public static final Set<Capability> OPENS = Set.of(Capability.STATISTICS_READ, Capability.CASE_READ);

    private static final List<StatisticsLevel> LEVELS =
            List.of(StatisticsLevel.COUNTY, StatisticsLevel.TOWNSHIP, StatisticsLevel.SCHOOL, StatisticsLevel.VILLAGE);

    /** Copies the sets. */
    public StatisticsReach {
        places = Set.copyOf(places);
        pupils = Set.copyOf(pupils);
        inPerson = Set.copyOf(inPerson);
    }

    /** What the person may see of these figures. */
    public static StatisticsReach of(Actor actor, PermissionCheck permissions, CountyStatistics statistics) {
        List<Student> roll = statistics.roll();
        Set<StudentKey> inPerson = keys(roll, student -> permissions.permits(actor, Capability.CASE_READ, student));
        Set<StudentKey> inFigures = keys(
                roll,
                student -> inPerson.contains(student.key())
                        || permissions.permits(actor, Capability.STATISTICS_READ, student));
        Set<Place> places = statistics.reached(actor, student -> inFigures.contains(student.key()));
        Set<StudentKey> pupils = keys(
                roll,
                student -> places.contains(
                        new Place(StatisticsLevel.SCHOOL, student.enrolment().schoolCode())));
        return new StatisticsReach(
                !roll.isEmpty() && inFigures.size() == roll.size(),
                inFigures.containsAll(pupils),
                places,
                pupils,
                inPerson);
    }

    private static Set<StudentKey> keys(Collection<Student> students, Predicate<Student> among) {
        return students.stream().filter(among).map(Student::key).collect(Collectors.toCollection(HashSet::new));
    }

    /** The kinds of places, the largest first; villages only beside what is more than a school. */
    public List<StatisticsLevel> levels() {
        Set<StatisticsLevel> levels = places.stream().map(Place::level).collect(Collectors.toCollection(HashSet::new));
        if (levels.contains(StatisticsLevel.TOWNSHIP) || levels.contains(StatisticsLevel.COUNTY)) {
            levels.add(StatisticsLevel.VILLAGE);
        }
        return LEVELS.stream().filter(levels::contains).toList();
    }

    /** Whether the person may see figures of that place. */
    public boolean reaches(Place place) {
        return place.level() == StatisticsLevel.VILLAGE
                ? levels().contains(StatisticsLevel.VILLAGE)
                : places.contains(place);
    }

    /** Whether the person may see each of the pupils whose figures are shown. */
    boolean isInPerson() {
        return inPerson.containsAll(pupils);
    }
}
