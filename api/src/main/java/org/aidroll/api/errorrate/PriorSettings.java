package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * How a {@link Prior} is fitted.
 *
 * @param months on how many months before the scored one, at least 1; default 6
 * @param leastSchools on how many other schools with records at least, 2 or more; default 8
 * @param leastWeight the least weight in records, above 0; default 20
 * @param mostWeight the most; default 500, so that a school with thousands of records speaks for itself
 * @param fallback the county's default where there are fewer schools; default a rate of 2 % with the
 *     weight of 50 records
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PriorSettings(int months, int leastSchools, double leastWeight, double mostWeight, Prior fallback) {

    /** @throws IllegalArgumentException if a component is out of its range */
    public PriorSettings {
        if (months < 1 || leastSchools < 2 || !(leastWeight > 0 && leastWeight <= mostWeight)) {
            throw new IllegalArgumentException("prior settings are " + months + " months, " + leastSchools
                    + " schools, weight " + leastWeight + " to " + mostWeight
                    + "\nMaybe give at least 1 month, 2 schools and a weight above 0");
        }
    }

    /** The documented defaults. */
    public static PriorSettings defaults() {
        return new PriorSettings(6, 8, 20, 500, Prior.ofDefault(.02, 50));
    }
}
