package org.aidroll.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as files write it: 20071127, 2007-11-27, 2007/11/27, 2007.11.27, 2007年11月27日, each with a time behind it or
 * not, or the number of days a spreadsheet counts from 1900.
 */
final class DateText {
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[ T]?\\d{1,2}:.*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d{1,15})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** 1900-03-01: the days before it are counted wrongly by every spreadsheet, and no pupil was born then. */
    private static final int FIRST_SERIAL = 61;

    private static final int DAYS_1904 = 1462;
    private static final int LAST_SERIAL = 2_958_465;

    private DateText() {}

    /** The day the text names; empty where it names none. */
    static Optional<LocalDate> parse(String text) {
        String tidy = Cells.key(text);
        if (isEightDigits(tidy)) {
            int digits = Integer.parseInt(tidy);
            return of(digits / 10_000, digits / 100 % 100, digits % 100);
        }
        Matcher parts = PARTS.matcher(tidy);
        if (!parts.matches()) {
            return SERIAL.matcher(tidy).matches() ? ofSerial(Double.parseDouble(tidy), false) : Optional.empty();
        }
        int first = parts.group(2) != null ? 2 : parts.group(4) != null ? 4 : 6;
        return of(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(first)),
                Integer.parseInt(parts.group(first + 1)));
    }

    /** The usual way of writing, spared the pattern that knows the others. */
    private static boolean isEightDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 8;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day of a spreadsheet's number, which counts from 1900 or from 1904; empty where it has none. */
    static Optional<LocalDate> ofSerial(double serial, boolean from1904) {
        double days = from1904 ? serial + DAYS_1904 : serial;
        return days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? Optional.of(DAY_ZERO.plusDays((long) days))
                : Optional.empty();
    }
}
