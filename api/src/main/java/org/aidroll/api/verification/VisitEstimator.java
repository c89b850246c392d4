package org.aidroll.api.verification;

import java.util.List;
import java.util.Map;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What visits to some tell of all. The share of wrong records among those visited is not the share among all: where there
 * is more to fear, more are visited.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface VisitEstimator {

    /**
     * By Horvitz and Thompson from parts of a frame: R = Σ N·x/n ÷ Σ N, with the variance of drawing without putting back.
     * Where all of a part were visited, it adds its count, and no error.
     */
    SampledEstimate stratified(List<StratumSample> strata);

    /**
     * By Horvitz and Thompson from a plan: each wrong record stands for 1/π pupils.
     *
     * @param wrong of each pupil who was visited, whether the record was wrong; others than the planned are left out,
     *     since nobody drew them
     */
    PlanEstimate ofPlan(VisitPlan plan, Map<StudentKey, Boolean> wrong);

    /**
     * By regression of the second check on the first: ȳ + b·(X̄ − x̄), as federal quality control of food aid in the United
     * States does (7 CFR 275.23). It is not kept within 0 and 1. Where the first check says the same of the whole sample
     * there is no slope to be seen, and 1 is taken.
     *
     * @param sample who was checked twice
     * @param firstShare the share of all whom the first check found wrong (X̄)
     * @throws IllegalArgumentException if the sample is empty
     */
    RegressionEstimate regression(List<PairedCheck> sample, double firstShare);
}
