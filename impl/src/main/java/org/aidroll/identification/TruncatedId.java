package org.aidroll.identification;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.WrittenId;

/**
 * What a spreadsheet left of a number: 15 digits and 000, or 4.30482E+17. The digits that are left are compared; the
 * number is never repaired (design, normalising).
 *
 * @param digits those that are left, from the first on
 */
record TruncatedId(String digits) {
    /** Digits that hold region, birth date and one of the sequence. */
    static final int WITH_BIRTH_DATE = 15;

    private static final Pattern EXPONENT = Pattern.compile("(\\d)(?:\\.(\\d+))?E\\+?17");

    /** What is left of a number that lost its precision. */
    static Optional<TruncatedId> of(WrittenId written) {
        if (written.finding()
                .filter(code -> code == FindingCode.ID_PRECISION_LOST)
                .isEmpty()) {
            return Optional.empty();
        }
        String text = written.normalised();
        var exponent = EXPONENT.matcher(text);
        if (exponent.matches()) {
            String fraction = exponent.group(2) == null ? "" : exponent.group(2);
            String digits = exponent.group(1) + fraction;
            // The last digit of a rounded number may be one too high.
            return Optional.of(new TruncatedId(digits.substring(0, Math.max(1, digits.length() - 1))));
        }
        return text.endsWith("000")
                ? Optional.of(new TruncatedId(text.substring(0, WITH_BIRTH_DATE)))
                : Optional.empty();
    }

    /** Whether region and birth date are left. */
    boolean hasBirthDate() {
        return digits.length() >= WITH_BIRTH_DATE;
    }

    boolean fits(String number) {
        return number.startsWith(digits);
    }
}
