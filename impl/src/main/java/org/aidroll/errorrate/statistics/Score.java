package org.aidroll.errorrate.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.finding.Severity;

/** The score, 0 to 100, without a cliff: {@code S = 100 (1 − min(1, Σ w θ / K))}. */
public final class Score {
    private Score() {}

    /**
     * The score, unrounded.
     *
     * @param shrunk the shrunk rate of the records whose worst error is of each severity
     */
    public static double of(Map<Severity, Double> shrunk, ScoreSettings settings) {
        double cost = 0;
        for (Severity severity : Severity.values()) {
            cost += settings.weight(severity) * shrunk.getOrDefault(severity, 0.0);
        }
        return 100 * (1 - Math.min(1, cost / settings.scale()));
    }

    /** As it is shown: one decimal, halves up. Nothing is decided by it. */
    public static BigDecimal shown(double score) {
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP);
    }
}
