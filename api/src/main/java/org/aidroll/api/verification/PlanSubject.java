package org.aidroll.api.verification;

import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * One pupil of the frame that visits are planned for.
 *
 * @param subject the pupil
 * @param stratum by which way the pupil may come into the plan
 * @param weight how much there is to fear, 1 or more; it counts among the pupils of stratum RISK only
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanSubject(StudentKey subject, Stratum stratum, int weight) {

    /** @throws IllegalArgumentException if the weight is below 1 */
    public PlanSubject {
        if (weight < 1) {
            throw new IllegalArgumentException("a weight of " + weight + ", which is below 1");
        }
    }

    /** A pupil who is visited for certain. */
    public static PlanSubject certain(StudentKey subject) {
        return new PlanSubject(subject, Stratum.CERTAINTY, 1);
    }

    /** A pupil of whom there is more to fear than of others. */
    public static PlanSubject risky(StudentKey subject, int weight) {
        return new PlanSubject(subject, Stratum.RISK, weight);
    }

    /** Any other pupil. */
    public static PlanSubject usual(StudentKey subject) {
        return new PlanSubject(subject, Stratum.RANDOM, 1);
    }
}
