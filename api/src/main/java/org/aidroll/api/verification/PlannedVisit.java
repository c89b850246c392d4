package org.aidroll.api.verification;

import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * One pupil whom the draw chose.
 *
 * @param subject the pupil
 * @param stratum from which part of the frame
 * @param probability how probable it was that the pupil would be chosen (π), above 0 and at most 1
 * @param draw the 64 hex digits by which the pupil was drawn
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlannedVisit(StudentKey subject, Stratum stratum, double probability, String draw) {

    /** @throws IllegalArgumentException if the probability is not above 0 and at most 1 */
    public PlannedVisit {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability of " + probability);
        }
    }
}
