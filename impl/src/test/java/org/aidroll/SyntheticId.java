package org.aidroll;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Made identity numbers of region 430482; the check character by ISO 7064 MOD 11-2's recursion. */
public final class SyntheticId {
    private SyntheticId() {}

    /** The number of a person who never was. */
    public static String of(LocalDate birthDate, int sequence) {
        String first17 = "430482" + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int p = 0;
        for (char digit : first17.toCharArray()) {
            p = (p + digit - '0') * 2 % 11;
        }
        int check = (12 - p) % 11;
        return first17 + (check == 10 ? "X" : Integer.toString(check));
    }

    /** The n-th of a row of numbers, each valid, no two equal, for n of 0 to 999. */
    public static String nth(int n) {
        return of(LocalDate.of(2008, 1, 1).plusDays(3L * n), n);
    }
}
