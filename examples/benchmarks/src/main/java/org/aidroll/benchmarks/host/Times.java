package org.aidroll.benchmarks.host;

import java.util.Arrays;
import java.util.Locale;

/** Times, from several threads; printed as milliseconds. */
final class Times {
    private double[] times = new double[1024];
    private int size;

    synchronized void add(double time) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
        }
        times[size++] = time;
    }

    synchronized int size() {
        return size;
    }

    double median() {
        return percentile(50);
    }

    /** The least time that this percentage of all do not exceed. */
    synchronized double percentile(int percent) {
        if (size == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(times, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(size * percent / 100.0) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5d answers, p50 %7.2f ms, p95 %7.2f ms, p99 %7.2f ms, slowest %7.2f ms",
                size(),
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100));
    }
}
