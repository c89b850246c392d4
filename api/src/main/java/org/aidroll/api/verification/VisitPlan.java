package org.aidroll.api.verification;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Whom to visit. Two plans are equal exactly when frame, seed and all visits are, so that a plan is checked by drawing it
 * again.
 *
 * @param frameHash what names the frozen frame
 * @param seed what was announced after the freeze
 * @param strata how large each part of the frame is and how many of it are visited, in the order of the enum
 * @param visits the visits, by stratum, then by key
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record VisitPlan(String frameHash, String seed, List<Part> strata, List<PlannedVisit> visits) {

    /** Copies the lists. */
    public VisitPlan {
        strata = List.copyOf(strata);
        visits = List.copyOf(visits);
    }

    /**
     * One part of the frame.
     *
     * @param stratum which
     * @param size its pupils
     * @param visits how many of them are visited
     */
    public record Part(Stratum stratum, int size, int visits) {}

    /** The pupils of the frame. */
    public int size() {
        return strata.stream().mapToInt(Part::size).sum();
    }

    /** The visits of one part. */
    public List<PlannedVisit> visitsOf(Stratum stratum) {
        return visits.stream().filter(visit -> visit.stratum() == stratum).toList();
    }
}
