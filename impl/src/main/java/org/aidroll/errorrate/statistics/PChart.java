package org.aidroll.errorrate.statistics;

import java.util.ArrayList;
import java.util.List;

/** A chart of shares (p chart), and how much more they vary than the binomial distribution has it (Laney's p′ chart). */
public final class PChart {
    private static final double DEVIATIONS = 3;
    /** The mean range of two values of a normal distribution in standard deviations, d2. */
    private static final double MEAN_RANGE = 1.128;

    private final List<Pool> samples;
    private final double center;

    private PChart(List<Pool> samples, double center) {
        this.samples = samples;
        this.center = center;
    }

    /**
     * The chart around the samples' own mean.
     *
     * @param samples in order of time, each with at least one record
     */
    public static PChart of(List<Pool> samples) {
        double x = samples.stream().mapToLong(Pool::x).sum();
        return around(samples, x / samples.stream().mapToLong(Pool::n).sum());
    }

    /** The chart around a given share. */
    static PChart around(List<Pool> samples, double center) {
        return new PChart(List.copyOf(samples), center);
    }

    /** The center line. */
    public double center() {
        return center;
    }

    /** The lower limit of a sample, at least 0. */
    public double low(int sample) {
        return Math.max(0, center - DEVIATIONS * deviation(samples.get(sample)));
    }

    /** The upper limit of a sample, at most 1. */
    public double high(int sample) {
        return Math.min(1, center + DEVIATIONS * deviation(samples.get(sample)));
    }

    /** The samples beyond their limits, counted from 0. */
    public List<Integer> beyond() {
        List<Integer> beyond = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            double share = (double) samples.get(i).x() / samples.get(i).n();
            if (share < low(i) || share > high(i)) {
                beyond.add(i);
            }
        }
        return beyond;
    }

    /** How many binomial standard deviations each sample is off the center. */
    public List<Double> deviations() {
        return samples.stream()
                .map(sample -> ((double) sample.x() / sample.n() - center) / deviation(sample))
                .toList();
    }

    /** Laney's σz: from the mean moving range; 1 where the samples vary as the binomial distribution has it. */
    public double laney() {
        var off = deviations();
        double ranges = 0;
        for (int i = 1; i < off.size(); i++) {
            ranges += Math.abs(off.get(i) - off.get(i - 1));
        }
        return ranges / (off.size() - 1) / MEAN_RANGE;
    }

    private double deviation(Pool sample) {
        return Math.sqrt(center * (1 - center) / sample.n());
    }
}
