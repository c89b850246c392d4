package org.aidroll.errorrate.statistics;

/**
 * At each point of a grid, how many schools are expected below it and with what variance.
 *
 * <p>By the trapezoidal rule the chances of two schools to lie one below the other add up to exactly 1, so that all mean
 * ranks add up to what ranks do.
 */
final class CountyCurve {
    private final double[] mean;
    private final double[] variance;
    /** How many schools lie wholly below a point, from this point on. */
    private final int[] whole;

    CountyCurve(int size) {
        mean = new double[size];
        variance = new double[size];
        whole = new int[size];
    }

    void add(GridCurve school) {
        for (int point = school.first(); point < school.last(); point++) {
            double below = school.at(point);
            mean[point] += below;
            variance[point] += below * (1 - below);
        }
        whole[school.last()]++;
    }

    /** To be called once, when all schools are in. */
    void settle() {
        int below = 0;
        for (int point = 0; point < mean.length; point++) {
            below += whole[point];
            mean[point] += below;
        }
    }

    /** How many other schools have a lower rate than this one, on average. */
    double meanBelow(GridCurve school) {
        double sum = 0;
        for (int point = school.first(); point < school.last(); point++) {
            sum += (others(school, point) + others(school, point + 1)) / 2 * school.between(point);
        }
        return sum;
    }

    /** The variance of that number: what the others' rates bring, and what its own brings. */
    double variance(GridCurve school, double meanBelow) {
        double sum = 0;
        for (int point = school.first(); point < school.last(); point++) {
            sum += (spread(school, point, meanBelow) + spread(school, point + 1, meanBelow))
                    / 2
                    * school.between(point);
        }
        return Math.max(0, sum);
    }

    private double others(GridCurve school, int point) {
        return mean[point] - school.at(point);
    }

    private double spread(GridCurve school, int point, double meanBelow) {
        double below = school.at(point);
        double off = others(school, point) - meanBelow;
        return variance[point] - below * (1 - below) + off * off;
    }
}
