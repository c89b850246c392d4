package org.aidroll.identification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days of birth that are one slip apart: a digit wrong, two neighbours exchanged, or month and day exchanged. */
final class BirthSlip {
    private BirthSlip() {}

    static boolean isOne(LocalDate one, LocalDate other) {
        String a = one.format(DateTimeFormatter.BASIC_ISO_DATE);
        String b = other.format(DateTimeFormatter.BASIC_ISO_DATE);
        int first = -1;
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                first = different == 0 ? i : first;
                different++;
            }
        }
        boolean swapped =
                different == 2 && a.charAt(first) == b.charAt(first + 1) && a.charAt(first + 1) == b.charAt(first);
        return different == 1
                || swapped
                || one.getYear() == other.getYear()
                        && one.getMonthValue() == other.getDayOfMonth()
                        && one.getDayOfMonth() == other.getMonthValue();
    }
}
