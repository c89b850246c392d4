package org.aidroll.api.division;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An administrative division by its code: GB/T 2260 (6 digits) followed by township (3) and village (3).
 *
 * <p>The code is kept without the zeros that only fill it up, so that {@code 430482} and {@code 430482000000} are one.
 *
 * @param code 2, 4, 6, 9 or 12 digits
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Division(String code) {

    /** @throws IllegalArgumentException if the code is not 2, 4, 6, 9 or 12 digits */
    public Division {
        if (!isCode(code)) {
            throw new IllegalArgumentException("'" + code + "' is not a division code\nMaybe write 6, 9 or 12 digits");
        }
        code = withoutFill(code);
    }

    /** Whether the text is 2, 4, 6, 9 or 12 digits. Allocates nothing: a county asks it for every pupil. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return switch (text.length()) {
            case 2, 4, 6, 9, 12 -> true;
            default -> false;
        };
    }

    /** The division of a code of 2, 4, 6, 9 or 12 digits. */
    public static Division of(String code) {
        return new Division(code);
    }

    private static String withoutFill(String code) {
        var levels = DivisionLevel.values();
        String shortest = code;
        for (int i = levels.length - 1; i > 0; i--) {
            int below = levels[i].digits();
            int above = levels[i - 1].digits();
            if (shortest.length() == below && isZeros(shortest, above)) {
                shortest = shortest.substring(0, above);
            }
        }
        return shortest;
    }

    private static boolean isZeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Which level the code names. */
    public DivisionLevel level() {
        for (DivisionLevel level : DivisionLevel.values()) {
            if (level.digits() == code.length()) {
                return level;
            }
        }
        throw new IllegalStateException("code " + code + " has no level");
    }

    /** The division of that level this one is, or lies in; empty where this one is above it. */
    public Optional<Division> at(DivisionLevel level) {
        return level.digits() > code.length()
                ? Optional.empty()
                : Optional.of(new Division(code.substring(0, level.digits())));
    }

    /** Whether the other is this one or lies in it. */
    public boolean contains(Division other) {
        return other.code.startsWith(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
