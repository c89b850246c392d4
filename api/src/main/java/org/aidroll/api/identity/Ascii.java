package org.aidroll.api.identity;

/**
 * The characters our numbers are written in: not {@link Character#isDigit(char)}, which knows the digits of every
 * script. No method allocates.
 */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigitOrCapital(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    static boolean areDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all characters from the given place on are digits or capitals; true where there are none. */
    static boolean areDigitsOrCapitals(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigitOrCapital(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
