package org.aidroll.api.identity;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code (统一社会信用代码) of an organisation: 17 characters and a check character.
 *
 * <p>Source of the rule: GB 32100-2015. The alphabet is 0-9 A-H J-N P-R T U W X Y, counted from 0 to 30; the character
 * at place i weighs 3^(i−1) mod 31; the check is 31 less the sum mod 31, and 0 where that is 31. Codes are published,
 * so {@link #toString()} shows it whole.
 *
 * @param value the 18 characters
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UnifiedSocialCreditCode(String value) {
    /** The characters of a code. */
    public static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;

    /**
     * Takes what {@link #isValid} says yes to.
     *
     * @throws IllegalArgumentException if it says no; the message shows the last four characters at most, because a
     *     text in the wrong column may be a person's number
     */
    public UnifiedSocialCreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + Masked.keeping(0, value)
                    + "' is not a unified social credit code\nMaybe compare it with the certificate: 18 characters,"
                    + " capitals without I, O, S, V and Z");
        }
    }

    /** Whether the text is 18 characters of the alphabet with the right check at the end. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int number = ALPHABET.indexOf(text.charAt(i));
            if (number < 0) {
                return false;
            }
            sum += number * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS) == text.charAt(LENGTH - 1);
    }

    /**
     * Reads what {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no
     */
    public static UnifiedSocialCreditCode parse(CharSequence text) {
        return new UnifiedSocialCreditCode(text.toString());
    }

    /** The whole code. */
    @Override
    public String toString() {
        return value;
    }
}
