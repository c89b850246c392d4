package org.aidroll.api.tier;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The tier assignment of each pupil of a roll: what subsidy calculation takes.
 *
 * @param assessmentDate the day on which the facts were taken
 * @param assignments one for each pupil, in the roll's order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierAssignments(LocalDate assessmentDate, List<TierAssignment> assignments) {

    /** Copies the list. */
    public TierAssignments {
        assignments = List.copyOf(assignments);
    }
}
