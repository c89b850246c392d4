package org.aidroll.api.identity;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The number of a bank card: 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1).
 *
 * <p>Passbooks and the accounts of allowance cards (一卡通) in the country may fail the check and are no
 * {@code BankCard}; see {@link #isAccount}. {@link #toString()} shows the last four digits.
 *
 * @param value the whole number
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BankCard(String value) {
    /** The fewest digits of a card. */
    public static final int MIN_LENGTH = 13;

    /** The most digits of a card. */
    public static final int MAX_LENGTH = 19;

    private static final int SHORTEST_ACCOUNT = 8;
    private static final int LONGEST_ACCOUNT = 32;

    /**
     * Takes what {@link #isValid} says yes to.
     *
     * @throws IllegalArgumentException if it says no; the message has the number masked
     */
    public BankCard {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + Masked.keeping(0, value) + "' is not the number of a bank card\n"
                    + (isAccount(value)
                            ? "Maybe it is a passbook or another account; declare it as one"
                            : "Maybe compare it with the card: 13 to 19 digits, no spaces"));
        }
    }

    /** Whether the text is 13 to 19 digits that pass the Luhn check. Allocates nothing. */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() >= MIN_LENGTH
                && text.length() <= MAX_LENGTH
                && Ascii.areDigits(text)
                && passesLuhn(text);
    }

    /**
     * Whether the text may be an account that is no card: 8 to 32 digits that are no {@link #isValid valid} card number.
     * No standard says how such accounts look, and a mistyped card looks like one: yes here is reason for a warning, and
     * an error where a card was declared (domain.md, section 4). Allocates nothing.
     */
    public static boolean isAccount(@Nullable CharSequence text) {
        return text != null
                && text.length() >= SHORTEST_ACCOUNT
                && text.length() <= LONGEST_ACCOUNT
                && Ascii.areDigits(text)
                && !isValid(text);
    }

    /** Every second digit from the right counts twice, less nine where that is above nine. */
    private static boolean passesLuhn(CharSequence digits) {
        int last = digits.length() - 1;
        int sum = 0;
        for (int i = last; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int twice = digit < 5 ? 2 * digit : 2 * digit - 9;
            sum += (last - i) % 2 == 1 ? twice : digit;
        }
        return sum % 10 == 0;
    }

    /**
     * Reads what {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if {@link #isValid} says no; the message has the number masked
     */
    public static BankCard parse(CharSequence text) {
        return new BankCard(text.toString());
    }

    /** {@code ************0007}. */
    @Override
    public String toString() {
        return Masked.keeping(0, value);
    }
}
