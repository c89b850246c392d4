package org.aidroll.report.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of 1 in per cent, halves up. */
final class Percent {
    private static final int USUAL = 2;
    private static final int MOST = 8;

    private Percent() {}

    /** With two decimals. */
    static String of(double share) {
        return rounded(share, USUAL).toPlainString() + "%";
    }

    /** Without more decimals than it has: a bound, as people set it. */
    static String bound(double share) {
        var percent = rounded(share, MOST).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }

    /** With as many decimals as it takes to see on which side of the bound it lies. */
    static String beside(double share, double bound) {
        int decimals = 1;
        var border = rounded(bound, MOST);
        int side = Double.compare(share, bound);
        while (decimals < MOST && rounded(share, decimals).compareTo(border) != side) {
            decimals++;
        }
        return rounded(share, decimals).toPlainString() + "%";
    }

    private static BigDecimal rounded(double share, int decimals) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
    }
}
