package org.aidroll.verification;

import java.util.List;
import java.util.Map;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PairedCheck;
import org.aidroll.api.verification.PlanEstimate;
import org.aidroll.api.verification.PlannedVisit;
import org.aidroll.api.verification.RegressionEstimate;
import org.aidroll.api.verification.SampledEstimate;
import org.aidroll.api.verification.Stratum;
import org.aidroll.api.verification.StratumSample;
import org.aidroll.api.verification.VisitEstimator;
import org.aidroll.api.verification.VisitPlan;

/** Sums what each visited pupil stands for. */
public final class DefaultVisitEstimator implements VisitEstimator {

    /** An estimator without state, safe in any thread. */
    public DefaultVisitEstimator() {}

    @Override
    public SampledEstimate stratified(List<StratumSample> strata) {
        var sum = new WeightedSum();
        strata.forEach(sum::add);
        return sum.estimate();
    }

    @Override
    public PlanEstimate ofPlan(VisitPlan plan, Map<StudentKey, Boolean> wrong) {
        int open = (int) plan.visits().stream()
                .filter(visit -> !wrong.containsKey(visit.subject()))
                .count();
        return new PlanEstimate(estimate(plan, wrong, false), estimate(plan, wrong, true), open);
    }

    private static SampledEstimate estimate(VisitPlan plan, Map<StudentKey, Boolean> wrong, boolean ifOpen) {
        var sum = new WeightedSum();
        for (VisitPlan.Part part : plan.strata()) {
            var visits = plan.visitsOf(part.stratum());
            var bad = visits.stream()
                    .filter(visit -> wrong.getOrDefault(visit.subject(), ifOpen))
                    .toList();
            if (part.stratum() == Stratum.RISK) {
                sum.add(
                        part.size(),
                        visits.size(),
                        bad.stream().map(PlannedVisit::probability).toList());
            } else {
                sum.add(new StratumSample(part.size(), visits.size(), bad.size()));
            }
        }
        return sum.estimate();
    }

    @Override
    public RegressionEstimate regression(List<PairedCheck> sample, double firstShare) {
        if (sample.isEmpty()) {
            throw new IllegalArgumentException("a regression over nobody");
        }
        long n = sample.size();
        long first = sample.stream().filter(PairedCheck::firstWrong).count();
        long second = sample.stream().filter(PairedCheck::secondWrong).count();
        long both = sample.stream()
                .filter(one -> one.firstWrong() && one.secondWrong())
                .count();
        // n² times the covariance and the variance: whole numbers, so that equal checks give exactly 1.
        long together = n * both - first * second;
        long spread = n * first - first * first;
        double slope = spread == 0 ? 1 : (double) together / spread;
        return new RegressionEstimate((double) second / n + slope * (firstShare - (double) first / n), slope);
    }
}
