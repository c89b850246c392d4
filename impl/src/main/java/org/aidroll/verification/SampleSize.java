package org.aidroll.verification;

import java.math.BigInteger;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.verification.PlanSettings;

/** How many of a group must be seen so that wrong ones are not overlooked; in whole numbers, without rounding. */
final class SampleSize {
    private final int pupils;
    private final int wrong;
    private final Fraction chance;
    /** The ways in which all wrong ones can lie, in a scale that the ways of overlooking them share. */
    private final BigInteger all;

    private SampleSize(int pupils, PlanSettings settings) {
        this.pupils = pupils;
        Fraction share = settings.badShare();
        this.wrong = Math.toIntExact(
                (Math.multiplyExact(pupils, share.numerator()) + share.denominator() - 1) / share.denominator());
        this.chance = settings.chance();
        this.all = falling(pupils);
    }

    static int of(int pupils, PlanSettings settings) {
        if (pupils < 0) {
            throw new IllegalArgumentException(pupils + " pupils");
        }
        return pupils == 0 ? 0 : new SampleSize(pupils, settings).least();
    }

    private int least() {
        int low = 1;
        int high = pupils - wrong + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (suffices(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean suffices(int visits) {
        BigInteger seen = all.subtract(falling(pupils - visits));
        return seen.multiply(BigInteger.valueOf(chance.denominator()))
                        .compareTo(all.multiply(BigInteger.valueOf(chance.numerator())))
                >= 0;
    }

    /** from · (from − 1) · …, as many factors as there are wrong ones. */
    private BigInteger falling(int from) {
        BigInteger product = BigInteger.ONE;
        for (int i = 0; i < wrong; i++) {
            product = product.multiply(BigInteger.valueOf(from - i));
        }
        return product;
    }
}
