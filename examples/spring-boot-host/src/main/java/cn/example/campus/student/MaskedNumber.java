package cn.example.campus.student;

import org.jspecify.annotations.Nullable;

/** Personal numbers as an answer may carry them: a few characters at both ends. */
final class MaskedNumber {
    private static final int TAIL = 4;

    private MaskedNumber() {}

    /** An ID number with its first three and last four characters. */
    static @Nullable String idCard(@Nullable String number) {
        return masked(number, 3);
    }

    /** A 学籍号 is a letter before an ID number, so it hides as much. */
    static @Nullable String xjh(@Nullable String number) {
        return masked(number, 4);
    }

    private static @Nullable String masked(@Nullable String number, int head) {
        if (number == null) {
            return null;
        }
        if (number.length() <= head + TAIL) {
            return "*".repeat(number.length());
        }
        int tail = number.length() - TAIL;
        return number.substring(0, head) + "*".repeat(tail - head) + number.substring(tail);
    }
}
