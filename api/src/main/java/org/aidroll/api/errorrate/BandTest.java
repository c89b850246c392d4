package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * One inequality that bears on a band, as numbers. Probabilities and rates are shares of 1, unrounded: what is shown
 * rounded is never what decides.
 *
 * @param measure what is compared
 * @param months over how many months, counted back from the scored one
 * @param x how many records with an error were pooled
 * @param n out of how many
 * @param value the measure's value
 * @param comparison how it must stand to the bound
 * @param bound the bound
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BandTest(
        BandMeasure measure, int months, long x, long n, double value, Comparison comparison, double bound) {

    /** The way to compare. */
    public enum Comparison {
        /** Above the bound. */
        ABOVE {
            @Override
            boolean holds(double value, double bound) {
                return value > bound;
            }
        },
        /** At the bound or above. */
        AT_LEAST {
            @Override
            boolean holds(double value, double bound) {
                return value >= bound;
            }
        },
        /** At the bound or below. */
        AT_MOST {
            @Override
            boolean holds(double value, double bound) {
                return value <= bound;
            }
        },
        /** Below the bound. */
        BELOW {
            @Override
            boolean holds(double value, double bound) {
                return value < bound;
            }
        };

        abstract boolean holds(double value, double bound);
    }

    /** Whether the inequality is true. */
    public boolean holds() {
        return comparison.holds(value, bound);
    }
}
