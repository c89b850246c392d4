package org.aidroll.api.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Made identity numbers. The check character comes from ISO 7064 MOD 11-2's recursion, not from the weights we ship. */
public final class SyntheticId {
    private static final String REGION = "430482";

    private SyntheticId() {}

    /** The number of a person who never was: region 430482, this birth date, this sequence of 0 to 999. */
    public static String of(LocalDate birthDate, int sequence) {
        String first17 = REGION + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return first17 + checkCharacter(first17);
    }

    /** A number drawn from the years 1950 to 2019. */
    public static String any(Random random) {
        return of(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_567)), random.nextInt(1_000));
    }

    static char checkCharacter(String first17) {
        int p = 0;
        for (char digit : first17.toCharArray()) {
            p = (p + digit - '0') * 2 % 11;
        }
        int check = (12 - p) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
