package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * Where a rate lies with a stated confidence.
 *
 * @param low the lower limit, 0 to 1
 * @param high the upper limit, {@code low} to 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RateInterval(double low, double high) {
    /** What is known of a school without a record: nothing. */
    public static final RateInterval UNKNOWN = new RateInterval(0, 1);

    /** @throws IllegalArgumentException if the limits are not {@code 0 <= low <= high <= 1} */
    public RateInterval {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "interval is " + low + " to " + high + "\nMaybe give shares of 1, the lower limit first");
        }
    }

    /** Whether the rate lies in it, limits included. */
    public boolean contains(double rate) {
        return low <= rate && rate <= high;
    }

    /** The interval of the complement: of the clean records instead of the faulty ones. */
    public RateInterval mirrored() {
        return new RateInterval(1 - high, 1 - low);
    }
}
