package org.aidroll.api.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * An amount of money in whole fen (1 yuan = 100 fen); may be negative, as a difference is.
 *
 * <p>No operation rounds unless it is handed a rounding mode; an overflow throws {@link ArithmeticException}.
 *
 * @param fen the amount in fen
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Money(long fen) implements Comparable<Money> {
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,17}(\\.\\d{1,2})?");

    /** No money. */
    public static final Money ZERO = new Money(0);

    /** An amount in fen. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * An amount as people write it, in yuan: {@code 500}, {@code 312.50}, {@code -1.05}.
     *
     * @throws NumberFormatException if it is not a plain decimal number of at most two decimals
     * @throws ArithmeticException if it has no room in a whole number of fen
     */
    public static Money ofYuan(String yuan) {
        if (!PLAIN_DECIMAL.matcher(yuan).matches()) {
            throw new NumberFormatException(
                    "'" + yuan + "' is not an amount in yuan\nMaybe write digits and at most two decimals: 312.50");
        }
        return ofFen(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    /** The sum of this and the other. */
    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    /** This less the other. */
    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /** A share of this amount, rounded to fen in the way the policy declares. */
    public Money times(Fraction share, RoundingMode rounding) {
        var product = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(share.numerator()));
        return ofFen(new BigDecimal(product)
                .divide(BigDecimal.valueOf(share.denominator()), 0, rounding)
                .longValueExact());
    }

    /** Whether this is more than nothing. */
    public boolean isPositive() {
        return fen > 0;
    }

    /** In yuan with two decimals, {@code 312.50}; {@link #ofYuan} reads it back. */
    public String yuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
