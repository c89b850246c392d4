package org.aidroll.verification;

import java.util.List;
import org.aidroll.api.verification.SampledEstimate;
import org.aidroll.api.verification.StratumSample;

/** The estimated number of wrong records, summed over parts of a frame that were drawn one without the other. */
final class WeightedSum {
    private long size;
    private long visited;
    private double wrong;
    private double variance;
    private boolean unknown;

    /** A part drawn as a set of a fixed number. */
    void add(StratumSample part) {
        size += part.size();
        visited += part.visited();
        if (part.visited() == part.size()) {
            wrong += part.wrong();
            return;
        }
        double n = part.visited();
        double all = part.size();
        double share = part.wrong() / n;
        wrong += all * share;
        if (part.visited() == 1) {
            unknown = true;
        } else {
            variance += all * all * (1 - n / all) * share * (1 - share) / (n - 1);
        }
    }

    /**
     * A part of which each pupil was drawn alone.
     *
     * @param probabilities with which probability each wrong one had been drawn
     */
    void add(long pupils, long drawn, List<Double> probabilities) {
        size += pupils;
        visited += drawn;
        for (double probability : probabilities) {
            wrong += 1 / probability;
            variance += (1 - probability) / (probability * probability);
        }
    }

    SampledEstimate estimate() {
        return size == 0
                ? new SampledEstimate(0, 0.0, 0, 0)
                : new SampledEstimate(wrong / size, unknown ? null : Math.sqrt(variance) / size, size, visited);
    }
}
