package org.aidroll.api.identity;

/** The parts of GB 11643-1999 that a number is held to. No method allocates. */
final class ResidentIdRules {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int FIRST_YEAR = 1800;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** One bit for each two-digit province code of GB/T 2260; 81 to 83 are residence permits as well. */
    private static final long[] PROVINCES = provinces(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83);

    private ResidentIdRules() {}

    /** Whether the first 18 characters are a number; there must be as many. */
    static boolean holdAtTheStartOf(CharSequence text) {
        return hasProvince(text) && hasCalendarDate(text) && hasCheckCharacter(text);
    }

    static boolean hasProvince(CharSequence text) {
        int code = number(text, 0, 2);
        return code >= 0 && (PROVINCES[code >> 6] & (1L << (code & 63))) != 0;
    }

    static boolean hasCalendarDate(CharSequence text) {
        int year = number(text, 6, 10);
        int month = number(text, 10, 12);
        int day = number(text, 12, 14);
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        return month != 2 || day != 29 || isLeap(year);
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Whether the first 17 are digits and the last is the check character they ask for. */
    static boolean hasCheckCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == text.charAt(WEIGHTS.length);
    }

    /** The number the digits make, or -1 when one is no digit. */
    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static long[] provinces(int... codes) {
        long[] bits = new long[2];
        for (int code : codes) {
            bits[code >> 6] |= 1L << (code & 63);
        }
        return bits;
    }
}
