package org.aidroll.errorrate.statistics;

/**
 * A distribution on the points of a grid: 0 up to the first point, 1 from the last.
 *
 * @param first the grid point of the first value
 * @param values the probability to lie below each point; the first is 0, the last 1
 */
record GridCurve(int first, double[] values) {

    /**
     * The distribution whose probability within each step this is, or a multiple of it.
     *
     * @param first the grid point at which the first step begins
     */
    static GridCurve ofSteps(int first, double[] within) {
        var values = new double[within.length + 1];
        for (int step = 0; step < within.length; step++) {
            values[step + 1] = values[step] + within[step];
        }
        double all = values[within.length];
        for (int point = 1; point < values.length; point++) {
            values[point] /= all;
        }
        return new GridCurve(first, values);
    }

    /** The grid point from which it is 1. */
    int last() {
        return first + values.length - 1;
    }

    double at(int point) {
        return values[point - first];
    }

    /** The probability to lie between a point and the next. */
    double between(int point) {
        return at(point + 1) - at(point);
    }
}
