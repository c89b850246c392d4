package org.aidroll.api.verification;

import org.aidroll.api.money.Fraction;
import org.apiguardian.api.API;

/**
 * How many visits it takes.
 *
 * @param badShare which share of wrong records is not to be overlooked, above 0 and at most 1
 * @param chance with which chance at least one of them is seen, above 0 and at most 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanSettings(Fraction badShare, Fraction chance) {

    /** @throws IllegalArgumentException if a share is 0 or below, or above 1 */
    public PlanSettings {
        require("share of wrong records", badShare);
        require("chance", chance);
    }

    private static void require(String what, Fraction share) {
        if (share.numerator() <= 0 || share.numerator() > share.denominator()) {
            throw new IllegalArgumentException(
                    "a " + what + " of " + share + "\nMaybe write a share of 1, such as 5/100");
        }
    }

    /** One of 5 % wrong records is seen with a chance of 95 %: ours, since no source says how many to visit. */
    public static PlanSettings defaults() {
        return new PlanSettings(new Fraction(5, 100), new Fraction(95, 100));
    }
}
