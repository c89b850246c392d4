package org.aidroll.api.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A national roll number (学籍号) of 19 characters; as personal as an ID number.
 *
 * <p>{@code G} and a resident identity number: formal. {@code J}, school's region (6), birth date (8), sequence (3) and
 * check character: made by the school. {@code L}, region (6), birth date (8) and four random digits: temporary. All
 * three are valid for business. Schools also use numbers of their own, which are no {@code RollNumber}.
 *
 * <p>{@link #toString()} shows {@code G430***********0014}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RollNumber {
    /** The characters of a number. */
    public static final int LENGTH = 1 + ResidentId.LENGTH;

    private final String value;

    private RollNumber(String value) {
        this.value = value;
    }

    /** Whether the text is one of the three forms. */
    public static boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        var tail = text.subSequence(1, LENGTH);
        return switch (text.charAt(0)) {
            case 'G', 'J' -> ResidentId.isValid(tail);
            case 'L' ->
                ResidentIdRules.hasProvince(tail)
                        && ResidentIdRules.hasCalendarDate(tail)
                        && tail.chars().allMatch(c -> c >= '0' && c <= '9');
            default -> false;
        };
    }

    /**
     * Reads what {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no; the message has the number masked
     */
    public static RollNumber parse(CharSequence text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("'" + masked(text) + "' is not a national roll number");
        }
        return new RollNumber(text.toString());
    }

    private static String masked(CharSequence text) {
        return Masked.keeping(4, text);
    }

    /** The whole number. */
    public String value() {
        return value;
    }

    /** The identity number a formal number carries; it may differ from the pupil's present one. */
    public Optional<ResidentId> residentId() {
        return value.charAt(0) == 'G' ? Optional.of(ResidentId.known(value.substring(1))) : Optional.empty();
    }

    /** The day of birth, which all three forms carry. */
    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(value, 7, 11, 10),
                Integer.parseInt(value, 11, 13, 10),
                Integer.parseInt(value, 13, 15, 10));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RollNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@code G430***********0014}. */
    @Override
    public String toString() {
        return masked(value);
    }
}
