package cn.example.roll.pupil;

import org.jspecify.annotations.Nullable;

/** Personal numbers as a page may show them: a few characters at both ends. */
final class MaskedNumber {
    private static final int TAIL = 4;

    private MaskedNumber() {}

    /** An ID number with its first three and last four characters; empty for null. */
    static String id(@Nullable String number) {
        return masked(number, 3);
    }

    /** A 学籍号 is a letter before an ID number, so it hides as much; empty for null. */
    static String rollNo(@Nullable String number) {
        return masked(number, 4);
    }

    private static String masked(@Nullable String number, int head) {
        if (number == null) {
            return "";
        }
        if (number.length() <= head + TAIL) {
            return "*".repeat(number.length());
        }
        int tail = number.length() - TAIL;
        return number.substring(0, head) + "*".repeat(tail - head) + number.substring(tail);
    }
}
