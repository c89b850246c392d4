package org.aidroll.tabular;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of a spreadsheet as a person would write it: no exponent, no {@code .0}, 15 significant digits. */
final class NumberText {
    private static final int DIGITS = 15;
    private static final int MOST_DIGITS = 20;
    private static final MathContext PRECISION = new MathContext(DIGITS);

    private NumberText() {}

    static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException | ArithmeticException e) {
            return raw;
        }
        long integerDigits = (long) number.precision() - number.scale();
        if (integerDigits > DIGITS) {
            return beyondPrecision(raw, number);
        }
        if (number.signum() == 0) {
            return "0";
        }
        if (integerDigits < -DIGITS) {
            return raw;
        }
        BigDecimal rounded = number.round(PRECISION).stripTrailingZeros();
        return rounded.scale() > MOST_DIGITS + DIGITS ? raw : rounded.toPlainString();
    }

    /**
     * More digits than a spreadsheet keeps. The file's own characters stand, so that whoever checks an ID number sees
     * the damage; with zeros at the end they stand as an exponent, or a lucky check character would hide it.
     */
    private static String beyondPrecision(String raw, BigDecimal number) {
        return raw.endsWith("000") && number.precision() <= MOST_DIGITS
                ? number.round(PRECISION).stripTrailingZeros().toString()
                : raw;
    }

    private static boolean isPlain(String raw) {
        if (raw.isEmpty() || raw.length() > DIGITS || (raw.charAt(0) == '0' && raw.length() > 1)) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
