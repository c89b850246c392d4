package org.aidroll.api.money;

import org.apiguardian.api.API;

/**
 * An exact share, such as 1/2 of the yearly standard; kept in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator above 0
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Fraction(long numerator, long denominator) {
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
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(Long.parseLong(text.trim()), 1)
                : new Fraction(
                        Long.parseLong(text.substring(0, slash).trim()),
                        Long.parseLong(text.substring(slash + 1).trim()));
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
