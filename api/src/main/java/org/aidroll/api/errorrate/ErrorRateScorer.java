package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * Judges schools by their error rates (以校为单位，根据差错率，每月考核评价一次, C22). No source gives a formula; this one
 * is fair to small schools, can be replayed, and is hard to game.
 *
 * <p>The headline rate is the share of a frame's records with at least one counted error that is MAJOR or worse. An error
 * counts where its rule scores and it is confirmed, cured too late, or upheld against an appeal. The result does not
 * depend on the order of anything.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ErrorRateScorer {

    /** The figures of the month. Nothing is thrown for bad data; what was wrong is among the findings. */
    SchoolScores score(ScoringRequest request);
}
