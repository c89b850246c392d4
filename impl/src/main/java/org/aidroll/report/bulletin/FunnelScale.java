package org.aidroll.report.bulletin;

import java.util.List;
import java.util.Locale;

/**
 * Where records and rates lie on the plot: records by their logarithm, rates evenly up to the highest that matters.
 *
 * @param least the fewest records, at least 1
 * @param most the most records, more than the fewest
 * @param top the highest rate drawn in its place
 */
record FunnelScale(int least, int most, double top) {
    static final double WIDTH = 760;
    static final double HEIGHT = 440;
    static final double LEFT = 70;
    static final double RIGHT = 705;
    static final double TOP = 24;
    static final double BOTTOM = 380;
    /** Of schools with so many records, the highest rate is shown in its place; a smaller one may stand at the edge. */
    private static final int STEADY = 40;

    private static final double ROOM = 1.15;

    static FunnelScale of(List<SchoolLine> lines, double rate, double badRate) {
        int least = lines.stream().mapToInt(line -> line.count().n()).min().orElse(1);
        int most = lines.stream().mapToInt(line -> line.count().n()).max().orElse(1);
        double highest = lines.stream()
                .filter(line -> line.count().n() >= STEADY)
                .mapToDouble(line -> line.count().rate())
                .max()
                .orElse(0);
        double top = Math.max(highest, Math.max(2 * badRate, 3 * rate)) * ROOM;
        return new FunnelScale(Math.max(1, least), Math.max(most, 2 * Math.max(1, least)), Math.min(1, top));
    }

    double x(double records) {
        double share = Math.log(records / least) / Math.log((double) most / least);
        return LEFT + (RIGHT - LEFT) * share;
    }

    double y(double rate) {
        return BOTTOM - (BOTTOM - TOP) * Math.min(rate, top) / top;
    }

    boolean isBeyond(double rate) {
        return rate > top;
    }

    static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
