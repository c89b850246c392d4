package org.aidroll.identification;

import java.util.Set;
import java.util.TreeSet;
import org.aidroll.api.identity.ResidentId;

/**
 * The valid numbers that are one slip away from a damaged one: a digit wrong, two neighbours exchanged, a digit too many
 * or too few, letters that look like digits, the 15 digits of before 1999. A repair proposes; it never decides.
 *
 * <p>Source of the rule: design, rule 4. A failing number has about 15 repairs.
 */
final class IdRepairs {
    private static final String DIGITS = "0123456789X";
    private static final int OLD = 15;
    private static final int OLD_REGION = 6;

    private final Set<String> repairs = new TreeSet<>();

    private IdRepairs() {}

    /** The repairs of a number that is not valid, in order; none where it is no number at all. */
    static Set<String> of(String damaged) {
        String digits = lettersAsDigits(damaged);
        if (!digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return Set.of();
        }
        var all = new IdRepairs();
        switch (digits.length() - ResidentId.LENGTH) {
            case 0 -> all.sameLength(digits);
            case -1 -> all.longer(digits);
            case 1 -> all.shorter(digits);
            case OLD - ResidentId.LENGTH -> all.old(digits);
            default -> {}
        }
        return all.repairs;
    }

    private static String lettersAsDigits(String written) {
        return written.replace('O', '0').replace('О', '0').replace('L', '1').replace('I', '1');
    }

    private void sameLength(String digits) {
        var tried = new StringBuilder(digits);
        for (int at = 0; at < digits.length(); at++) {
            char there = digits.charAt(at);
            for (int d = 0; d < DIGITS.length(); d++) {
                tried.setCharAt(at, DIGITS.charAt(d));
                add(tried);
            }
            tried.setCharAt(at, there);
            if (at > 0) {
                tried.setCharAt(at - 1, there);
                tried.setCharAt(at, digits.charAt(at - 1));
                add(tried);
                tried.setCharAt(at - 1, digits.charAt(at - 1));
                tried.setCharAt(at, there);
            }
        }
    }

    private void longer(String digits) {
        for (int at = 0; at <= digits.length(); at++) {
            for (int d = 0; d < DIGITS.length(); d++) {
                add(digits.substring(0, at) + DIGITS.charAt(d) + digits.substring(at));
            }
        }
    }

    private void shorter(String digits) {
        for (int at = 0; at < digits.length(); at++) {
            add(digits.substring(0, at) + digits.substring(at + 1));
        }
    }

    private void old(String digits) {
        for (String century : Set.of("19", "20")) {
            for (int d = 0; d < DIGITS.length(); d++) {
                add(digits.substring(0, OLD_REGION) + century + digits.substring(OLD_REGION) + DIGITS.charAt(d));
            }
        }
    }

    private void add(CharSequence number) {
        if (ResidentId.isValid(number)) {
            repairs.add(number.toString());
        }
    }
}
