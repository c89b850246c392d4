package org.aidroll.errorrate.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * An exponentially weighted moving average with its limits (NIST/SEMATECH e-Handbook, 6.3.2.4): small shifts that last
 * show sooner than in single months.
 *
 * @param line the average after each value
 * @param low the lower limit
 * @param high the upper limit
 */
public record EwmaChart(List<Double> line, double low, double high) {
    private static final double DEVIATIONS = 3;

    /** Copies the list. */
    public EwmaChart {
        line = List.copyOf(line);
    }

    /**
     * The chart of some values.
     *
     * @param start the average before the first value, and the middle of the limits
     * @param deviation the standard deviation of a single value
     * @param weight the weight of the newest value, above 0 and at most 1
     */
    public static EwmaChart of(List<Double> values, double start, double deviation, double weight) {
        List<Double> line = new ArrayList<>();
        double average = start;
        for (double value : values) {
            average = weight * value + (1 - weight) * average;
            line.add(average);
        }
        double half = DEVIATIONS * deviation * Math.sqrt(weight / (2 - weight));
        return new EwmaChart(line, start - half, start + half);
    }
}
