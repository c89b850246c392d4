package org.aidroll.api.money;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * An exact share, such as 1/2 of the yearly standard; kept in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator above 0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Fraction(long numerator, long denominator) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})( */ *(\\d{1,18}))?");

    /** The whole. */
    public static final Fraction ONE = new Fraction(1, 1);

    /** @throws IllegalArgumentException if the numerator is negative or the denominator not above 0 */
    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not a share");
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * A share as packs write it: {@code 1}, {@code 1/2}.
     *
     * @throws NumberFormatException if it is neither a whole number nor two of them around a slash
     * @throws IllegalArgumentException if the second is 0
     */
    public static Fraction parse(String text) {
        var form = FORM.matcher(text.trim());
        if (!form.matches()) {
            throw new NumberFormatException("'" + text + "' is not a share\nMaybe write 1 or 1/2");
        }
        String below = form.group(3);
        return new Fraction(Long.parseLong(form.group(1)), below == null ? 1 : Long.parseLong(below));
    }

    /**
     * The sum of this and the other.
     *
     * @throws ArithmeticException if it has no room in whole numbers
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
