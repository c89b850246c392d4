package org.aidroll.api.identity;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The number of a passport, a home-return permit (回乡证), a mainland travel permit (台胞证) or a permanent residence card
 * (永久居留身份证): 6 to 20 capital letters or digits, no check (domain.md, section 4).
 *
 * <p>The form is wide enough to take numbers of other kinds too; only the list can say which kind it has.
 * {@link #toString()} shows the last four characters, and none of a number shorter than eight.
 *
 * @param value the whole number
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TravelDocument(String value) {
    /** The fewest characters of a number. */
    public static final int MIN_LENGTH = 6;

    /** The most characters of a number. */
    public static final int MAX_LENGTH = 20;

    /**
     * Takes what {@link #isValid} says yes to.
     *
     * @throws IllegalArgumentException if it says no; the message has the number masked
     */
    public TravelDocument {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + Masked.keeping(0, value)
                            + "' is not the number of a travel document\nMaybe write 6 to 20 capital letters or digits, no spaces");
        }
    }

    /** Whether the text is 6 to 20 capital letters or digits. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() >= MIN_LENGTH
                && text.length() <= MAX_LENGTH
                && Ascii.areDigitsOrCapitals(text, 0);
    }

    /**
     * Reads what {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no; the message has the number masked
     */
    public static TravelDocument parse(CharSequence text) {
        return new TravelDocument(text.toString());
    }

    /** {@code *****5678}. */
    @Override
    public String toString() {
        return Masked.keeping(0, value);
    }
}
