package org.aidroll.county;

import org.aidroll.api.roll.School;

/**
 * What is wrong with the records of a school in the month of assessment.
 *
 * @param school the school
 * @param n how many pupils are in the frame
 * @param x how many of them have at least one error of the rules that ran
 */
record SchoolErrors(School school, int n, int x) {
    private static final double Z = 1.959963984540054;

    double rate() {
        return (double) x / n;
    }

    /** The lower limit of Wilson's 95 % interval. */
    double wilsonLow() {
        return x == 0 ? 0 : centre() - half();
    }

    /** The upper limit of Wilson's 95 % interval. */
    double wilsonHigh() {
        return x == n ? 1 : centre() + half();
    }

    private double centre() {
        return (rate() + Z * Z / 2 / n) / (1 + Z * Z / n);
    }

    private double half() {
        return Z * Math.sqrt(rate() * (1 - rate()) / n + Z * Z / 4 / n / n) / (1 + Z * Z / n);
    }
}
