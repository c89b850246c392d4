package org.aidroll.api.efile;

import org.apiguardian.api.API;

/**
 * How alike two pictures have to be for a person to look at both.
 *
 * <p><b>Calibrated on synthetic images only</b>: a drawn document saved again at quality 30 to 90, at half the size, with
 * other light, grain or blur differs in at most 39 bits and correlates by at least 0.9997; that of another person lying on
 * the very same spot differs in at least 39 and correlates by at most 0.997.
 *
 * @param maxDistance in how many of the 1 280 bits of the difference hashes they may differ
 * @param minCorrelation the normalised cross-correlation that every part of them has to reach, −1 to 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DuplicateSettings(int maxDistance, double minCorrelation) {

    /** @throws IllegalArgumentException if a threshold is out of its range */
    public DuplicateSettings {
        if (maxDistance < 0 || !(minCorrelation >= -1 && minCorrelation <= 1)) {
            throw new IllegalArgumentException("a threshold of duplicates is out of its range\nMaybe use defaults()");
        }
    }

    /** 64 bits (5 %) and a correlation of 0.998. */
    public static DuplicateSettings defaults() {
        return new DuplicateSettings(64, 0.998);
    }
}
