package org.aidroll.api.verification;

import org.apiguardian.api.API;

/**
 * Draws whom to visit, so that anybody can draw it again.
 *
 * <p>There is no chance in it: the number of a pupil is the SHA-256 of frame hash, line feed, seed, line feed and the
 * pupil's key, in UTF-8 without a line feed at the end: {@code printf '%s\n%s\n%s' HASH SEED KEY | sha256sum}.
 *
 * <ul>
 *   <li>CERTAINTY: all.
 *   <li>RANDOM: the {@link #sampleSize} lowest numbers.
 *   <li>RISK: everyone whose number, its first 13 digits being a fraction of one, is below the pupil's probability. The
 *       probabilities are in proportion to the weights, none above 1, and sum to the {@link #sampleSize} of the part: that
 *       many visits are to be expected, a few more or less come out.
 * </ul>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface VisitPlanner {

    /** The plan; it does not depend on the order of the pupils. */
    VisitPlan plan(VisitPlanRequest request);

    /**
     * The least number of visits that sees, with the chance of the settings, at least one wrong record among so many
     * pupils, if the share of the settings (rounded up to whole pupils) is wrong. Worked out exactly by the hypergeometric
     * distribution: of 100 pupils 45, of 1 000 pupils 57.
     *
     * @param pupils 0 or more
     * @throws IllegalArgumentException if there are fewer than 0
     */
    int sampleSize(int pupils, PlanSettings settings);
}
