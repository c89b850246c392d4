package org.aidroll.api.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.roll.School;
import org.apiguardian.api.API;

/**
 * The tier assignment of each pupil of a roll: what subsidy calculation takes.
 *
 * @param assessmentDate the day on which the facts were taken
 * @param assignments one for each pupil, in the roll's order
 * @param schools the schools that are known, by their national code
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierAssignments(LocalDate assessmentDate, List<TierAssignment> assignments, Map<String, School> schools) {

    /** Copies the collections. */
    public TierAssignments {
        assignments = List.copyOf(assignments);
        schools = Map.copyOf(schools);
    }

    /** With nothing known of the schools. */
    public TierAssignments(LocalDate assessmentDate, List<TierAssignment> assignments) {
        this(assessmentDate, assignments, Map.of());
    }

    /** The same with these schools. */
    public TierAssignments withSchools(Stream<School> known) {
        return new TierAssignments(
                assessmentDate, assignments, known.collect(Collectors.toMap(School::code, school -> school)));
    }
}
