package org.aidroll.api.identity;

import java.time.LocalDate;
import org.aidroll.api.division.Division;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A resident identity number of 18 characters: region at registration (6), birth date (8), sequence (3), check (1).
 *
 * <p>Source of the rule: GB 11643-1999. The region may have been withdrawn since; only a province that never was is
 * wrong. Residence permits of people from Hong Kong, Macau and Taiwan (81, 82, 83) have the same form.
 *
 * <p>{@link #toString()} shows {@code 430***********0014}; the whole number is {@link #value()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ResidentId {
    /** The characters of a number. */
    public static final int LENGTH = 18;

    private static final int SHOWN_AT_THE_FRONT = 3;

    private final String value;

    private ResidentId(String value) {
        this.value = value;
    }

    /**
     * Whether the text is a number in its canonical form: 17 digits and a digit or capital X, a province that exists, a
     * birth date of the calendar, the right check character. Allocates nothing.
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && text.length() == LENGTH && ResidentIdRules.holdAtTheStartOf(text);
    }

    /**
     * Reads what {@link #value()} wrote. For numbers as files have them, with spaces, small x and damage, see
     * {@link WrittenId}.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no; the message has the number masked
     */
    public static ResidentId parse(CharSequence text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("'" + Masked.keeping(SHOWN_AT_THE_FRONT, text)
                    + "' is not a resident identity number\nMaybe read it with WrittenId, which says what is wrong");
        }
        return new ResidentId(text.toString());
    }

    /** The number of a text of which {@link #isValid} is known to say yes. */
    static ResidentId known(String valid) {
        return new ResidentId(valid);
    }

    /** The number shown to people without need of the whole: first three, last four. */
    static String masked(CharSequence text) {
        return Masked.keeping(SHOWN_AT_THE_FRONT, text);
    }

    /** The whole number. */
    public String value() {
        return value;
    }

    /** The day of birth. */
    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(value, 6, 10, 10),
                Integer.parseInt(value, 10, 12, 10),
                Integer.parseInt(value, 12, 14, 10));
    }

    /** The sex: an odd 17th digit is male. */
    public Sex sex() {
        return (value.charAt(16) & 1) == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The county at first registration, which may have been withdrawn since. */
    public Division region() {
        return Division.of(value.substring(0, 6));
    }

    /**
     * Whether it is of a residence permit for people from Hong Kong, Macau and Taiwan (港澳台居民居住证): region 810000,
     * 820000 or 830000, which nobody registered on the mainland has (domain.md, section 4).
     */
    public boolean isResidencePermit() {
        return value.startsWith("810000") || value.startsWith("820000") || value.startsWith("830000");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@code 430***********0014}. */
    @Override
    public String toString() {
        return masked(value);
    }
}
