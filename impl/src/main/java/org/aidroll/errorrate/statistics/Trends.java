package org.aidroll.errorrate.statistics;

import java.util.List;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.Trend;

/**
 * A school against its own history: the moving average of its months, each in standard deviations of the p′ chart, so
 * that months of different size compare and a school that always varies much is not called out for it.
 */
public final class Trends {
    /** Fewer months before the scored one say nothing of how a school varies. */
    private static final int LEAST_BEFORE = 5;

    private static final double WEIGHT = .3;

    private Trends() {}

    /**
     * The trend in the last month.
     *
     * @param months oldest first, the scored one last; months without a record do not count
     */
    public static Trend of(List<SchoolCount> months) {
        List<Pool> pools = months.stream()
                .filter(month -> month.n() > 0)
                .map(Pool::standing)
                .toList();
        if (pools.size() <= LEAST_BEFORE || months.get(months.size() - 1).n() == 0) {
            return Trend.UNKNOWN;
        }
        var before = pools.subList(0, pools.size() - 1);
        double center = center(before);
        // Never narrower than chance alone: seven quiet months do not make the eighth an alarm.
        double deviation = Math.max(1, PChart.around(before, center).laney());
        var chart = EwmaChart.of(PChart.around(pools, center).deviations(), 0, deviation, WEIGHT);
        double last = chart.line().get(pools.size() - 1);
        if (last > chart.high()) {
            return Trend.RISING;
        }
        return last < chart.low() ? Trend.FALLING : Trend.STEADY;
    }

    /** Jeffreys' mean: a school without an error so far still has a rate that is not 0. */
    private static double center(List<Pool> before) {
        double x = before.stream().mapToLong(Pool::x).sum();
        double n = before.stream().mapToLong(Pool::n).sum();
        return (x + .5) / (n + 1);
    }
}
