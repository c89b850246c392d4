package org.aidroll.api.verification;

import org.apiguardian.api.API;

/**
 * A part of a frame of which some pupils were drawn, each set of so many as likely as any other.
 *
 * @param size its pupils (N)
 * @param visited how many were visited (n)
 * @param wrong how many of these had a wrong record (x)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StratumSample(long size, long visited, long wrong) {

    /** @throws IllegalArgumentException unless 0 ≤ wrong ≤ visited ≤ size, and someone was visited where there is anyone */
    public StratumSample {
        if (wrong < 0 || wrong > visited || visited > size || (visited == 0 && size > 0)) {
            throw new IllegalArgumentException(wrong + " wrong of " + visited + " visited of " + size
                    + "\nMaybe nobody of the part was visited: then nothing is known of it");
        }
    }
}
