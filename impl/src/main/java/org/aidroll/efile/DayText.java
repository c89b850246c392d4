package org.aidroll.efile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as documents print it and people type it: 20200901, 2020-09-01, 2020/9/1, 2020.09.01, 2020年9月1日. */
final class DayText {
    private static final int PARTS = 3;
    private static final int WHOLE = 8;
    private static final int LONGEST = 16;
    private static final String BETWEEN = "-/.年月日";

    private DayText() {}

    /** The day; empty where the text is none. */
    static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        int[] parts = new int[PARTS];
        int part = 0;
        int digits = 0;
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && part < PARTS && digits < WHOLE) {
                parts[part] = parts[part] * 10 + c - '0';
                digits++;
            } else if (BETWEEN.indexOf(c) >= 0 && digits > 0 && part < PARTS) {
                part++;
                digits = 0;
            } else {
                return Optional.empty();
            }
        }
        boolean whole = part == 0 && digits == WHOLE;
        // Either the third part is begun and not ended, or the sign behind it (日) has ended it.
        boolean split = part == PARTS - 1 && digits > 0 || part == PARTS;
        return whole
                ? of(parts[0] / 10_000, parts[0] / 100 % 100, parts[0] % 100)
                : split ? of(parts[0], parts[1], parts[2]) : Optional.empty();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        if (year < 1800 || year > 2999) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
