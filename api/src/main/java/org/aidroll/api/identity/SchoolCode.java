package org.aidroll.api.identity;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The national code of a school (学校标识码): 10 digits, no check (domain.md, section 4). Of a school and not of a
 * person, so {@link #toString()} shows it whole.
 *
 * @param value the 10 digits
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolCode(String value) {
    /** The digits of a code. */
    public static final int LENGTH = 10;

    /**
     * Takes what {@link #isValid} says yes to.
     *
     * @throws IllegalArgumentException if it says no; the message shows the last four characters at most, because a
     *     text in the wrong column may be a person's number
     */
    public SchoolCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + Masked.keeping(0, value) + "' is not a school code\nMaybe write its 10 digits");
        }
    }

    /** Whether the text is 10 digits. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && text.length() == LENGTH && Ascii.areDigits(text);
    }

    /**
     * Reads what {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no
     */
    public static SchoolCode parse(CharSequence text) {
        return new SchoolCode(text.toString());
    }

    /** The whole code. */
    @Override
    public String toString() {
        return value;
    }
}
