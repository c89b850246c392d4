package org.aidroll.county.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/**
 * Issues identity numbers that are valid by GB 11643-1999, each only once in a county.
 *
 * <p>They are nobody's: the sequence digits come from the seed, and {@code MadeCountyTest} shows that the seed alone
 * gives every file again, byte for byte, so no number was read from anywhere.
 */
final class ResidentNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int SEQUENCES = 1_000;

    private final Chance chance;
    private final Set<String> issued = new HashSet<>();

    ResidentNumbers(Chance chance) {
        this.chance = chance;
    }

    String issue(String region, LocalDate birth, boolean male) {
        for (int i = 0; i < SEQUENCES; i++) {
            int sequence = chance.between(0, SEQUENCES / 2 - 1) * 2 + (male ? 1 : 0);
            String id = completed(region + DAY.format(birth) + "%03d".formatted(sequence));
            if (issued.add(id)) {
                return id;
            }
        }
        throw new IllegalStateException("All numbers of " + birth + " are issued.\nMaybe spread the births.");
    }

    /** The seventeen digits with the check character behind them. */
    static String completed(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECKS.charAt(sum % CHECKS.length());
    }

    static boolean valid(String id) {
        return id.matches("\\d{17}[\\dX]") && completed(id.substring(0, 17)).equals(id);
    }
}
