package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * What the county's other schools say of a school before its own records are seen: a beta distribution of its error rate.
 * It is fitted on months before the scored one and kept with the notice, so that a past month can be computed again.
 *
 * @param mean the county's rate p0, above 0 and below 1
 * @param weight how many records it is worth (M), above 0
 * @param schools how many schools it was fitted on; 0 if it is the county's default
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Prior(double mean, double weight, int schools) {

    /** @throws IllegalArgumentException if a component is out of its range */
    public Prior {
        if (!(mean > 0 && mean < 1) || !(weight > 0 && weight < Double.POSITIVE_INFINITY) || schools < 0) {
            throw new IllegalArgumentException("prior has mean " + mean + ", weight " + weight + ", " + schools
                    + " schools\nMaybe give a mean between 0 and 1 and a weight above 0");
        }
    }

    /** One that is set, not fitted. */
    public static Prior ofDefault(double mean, double weight) {
        return new Prior(mean, weight, 0);
    }

    /** Whether it was fitted on schools, or is the county's default. */
    public boolean fitted() {
        return schools > 0;
    }

    /** The first parameter of the beta distribution, {@code mean * weight}. */
    public double a() {
        return mean * weight;
    }

    /** The second parameter of the beta distribution, {@code (1 - mean) * weight}. */
    public double b() {
        return (1 - mean) * weight;
    }

    /**
     * The rate of a school drawn towards the county's, the more the fewer records it has.
     *
     * @param x how many records have an error, 0 to {@code n}
     * @param n how many records there are, at least 0
     * @return between {@code x / n} and {@code mean}
     */
    public double shrunk(long x, long n) {
        return (x + a()) / (n + weight);
    }
}
