package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * How sure one must be over how long a time.
 *
 * @param probability the bound, 0 to 1
 * @param months over how many months, counted back from the scored one, at least 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BandRule(double probability, int months) {

    /** @throws IllegalArgumentException if a component is out of its range */
    public BandRule {
        if (!(probability >= 0 && probability <= 1) || months < 1) {
            throw new IllegalArgumentException("band rule has probability " + probability + " over " + months
                    + " months\nMaybe give a share of 1 and at least one month");
        }
    }
}
