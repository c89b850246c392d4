package org.aidroll.identification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identity.WrittenId;

/**
 * What a spreadsheet left of a number: 15 digits and 000, 6.1082219860526298E17, or 4.30482E+17. What is left is
 * compared; the number is never repaired (design, normalising).
 *
 * @param starts with what the number may begin, all of one length; two where rounding leaves it open
 */
record TruncatedId(List<String> starts) {
    /** Digits that hold region, birth date and one of the sequence: as many as a spreadsheet keeps. */
    static final int WITH_BIRTH_DATE = 15;

    /** With fewer digits the day of birth is gone: no day ends the number before its 13th digit. */
    private static final int WITH_DAY = 13;

    private static final Pattern EXPONENT = Pattern.compile("([1-9])(?:\\.(\\d+))?E\\+?17");

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
            return Optional.of(ofMantissa(exponent.group(1) + fraction));
        }
        return text.endsWith("000")
                ? Optional.of(new TruncatedId(List.of(text.substring(0, WITH_BIRTH_DATE))))
                : Optional.empty();
    }

    private static TruncatedId ofMantissa(String digits) {
        if (digits.length() < WITH_DAY) {
            // The last digit of a rounded number may be one too high.
            return new TruncatedId(List.of(digits.substring(0, Math.max(1, digits.length() - 1))));
        }
        if (digits.length() <= WITH_BIRTH_DATE) {
            return new TruncatedId(List.of(digits + "0".repeat(WITH_BIRTH_DATE - digits.length())));
        }
        // A cell's double: a spreadsheet had cut the number to 15 digits before, another program has not.
        var kept = new BigDecimal(digits).movePointLeft(digits.length() - WITH_BIRTH_DATE);
        return new TruncatedId(Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .map(mode -> kept.setScale(0, mode).toPlainString())
                .distinct()
                .toList());
    }

    /** What a spreadsheet would leave of a number. */
    static String startOf(String number) {
        return number.substring(0, WITH_BIRTH_DATE);
    }

    /** Whether region and birth date are left. */
    boolean hasBirthDate() {
        return starts.get(0).length() >= WITH_BIRTH_DATE;
    }

    boolean fits(String number) {
        return starts.stream().anyMatch(number::startsWith);
    }
}
