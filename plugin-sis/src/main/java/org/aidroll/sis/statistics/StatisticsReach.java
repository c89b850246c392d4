package org.aidroll.sis.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.RosterLine;

/**
 * Of which places a person may see figures: of a place all of whose pupils the person may see in figures, or in person.
 *
 * @param county whether that holds for everybody on the roll; else only schools are seen
 * @param whole whether the person may see everybody on the roll in person
 * @param schools the schools of which figures may be seen
 * @param exact those of them all of whose pupils may be seen in person, so that nothing is held back
 */
public record StatisticsReach(boolean county, boolean whole, Set<String> schools, Set<String> exact) {
    /** Who sees pupils may count them; so either opens statistics. */
    public static final Set<Capability> OPENS = Set.of(Capability.STATISTICS_READ, Capability.CASE_READ);

    /** Copies the sets. */
    public StatisticsReach {
        schools = Set.copyOf(schools);
        exact = Set.copyOf(exact);
    }

    /** What the person may see of that book. */
    public static StatisticsReach of(Actor actor, PermissionCheck permissions, CountyBook book) {
        Predicate<Student> inPerson = student -> permissions.permits(actor, Capability.CASE_READ, student);
        Predicate<Student> inFigures =
                student -> permissions.permits(actor, Capability.STATISTICS_READ, student) || inPerson.test(student);
        List<Student> all = book.lines().stream().map(RosterLine::student).toList();
        boolean whole = !all.isEmpty() && all.stream().allMatch(inPerson);
        return new StatisticsReach(
                whole || !all.isEmpty() && all.stream().allMatch(inFigures),
                whole,
                schools(all, inFigures),
                schools(all, inPerson));
    }

    /** The schools all of whose enrolled pupils are among those. */
    public static Set<String> schools(List<Student> students, Predicate<Student> among) {
        Map<String, Boolean> schools = new HashMap<>();
        for (Student student : students) {
            if (student.enrolment().status() == RollStatus.ENROLLED) {
                schools.merge(student.enrolment().schoolCode(), among.test(student), Boolean::logicalAnd);
            }
        }
        Set<String> whole = new TreeSet<>();
        schools.forEach((school, seen) -> {
            if (seen) {
                whole.add(school);
            }
        });
        return whole;
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return !county && schools.isEmpty();
    }

    /** What the person sees of the figures. */
    public Map<Place, Map<Topic, Figures>> of(CountyStatistics statistics) {
        return whole ? statistics.whole() : statistics.without(exact);
    }

    /** Whether the person may see figures of that place. */
    public boolean reaches(Place place) {
        return county || place.level() == StatisticsLevel.SCHOOL && schools.contains(place.code());
    }
}
