package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * Where a school stands among others; 1 is the lowest error rate. A single place would pretend to a certainty that few
 * records cannot give.
 *
 * @param mean the mean of its rank, 1 to the number of schools
 * @param low the lower limit, at least 1
 * @param high the upper limit, at most the number of schools
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RankInterval(double mean, double low, double high) {

    /** @throws IllegalArgumentException if not {@code 1 <= low <= mean <= high} */
    public RankInterval {
        if (!(1 <= low && low <= mean && mean <= high)) {
            throw new IllegalArgumentException("rank " + mean + " is not within " + low + " to " + high
                    + "\nMaybe give the lower limit first, counting from 1");
        }
    }
}
