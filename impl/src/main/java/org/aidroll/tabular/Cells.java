package org.aidroll.tabular;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is done to the text of any cell, whatever column it stands in. */
final class Cells {
    private static final int SHOWN = 24;
    /** As long as a phone number, or longer: identity numbers and cards. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{11,}");

    private Cells() {}

    /** Whether the text has no visible character. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without spaces and invisible characters at both ends, and without a spreadsheet's leading text quote. */
    static String tidy(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        if (from < to && text.charAt(from) == '\'') {
            from++;
        }
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text as headers, labels and codes are compared: half width, capitals, no space and no line break. */
    static String key(String text) {
        return isKey(text) ? text : keyOf(text);
    }

    /** Whether the text is its own key, as nearly all are; a case the rest decides may be answered no. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F && !isIdeograph(c) || c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }

    private static String keyOf(String text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                key.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c);
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * A value that names nobody, as a finding shows it: cut when it is long, and long numbers masked all the same, since
     * columns get shifted.
     */
    static String shown(String text) {
        String tidy = LONG_NUMBER.matcher(tidy(text)).replaceAll(Cells::masked);
        return tidy.length() <= SHOWN ? tidy : tidy.substring(0, SHOWN) + "…";
    }

    private static String masked(MatchResult number) {
        String digits = number.group();
        int end = digits.length() - 4;
        return digits.substring(0, 3) + "*".repeat(end - 3) + digits.substring(end);
    }

    /** A value that may say something of a person: its first character and its length. */
    static String masked(String text) {
        String tidy = tidy(text);
        return tidy.isEmpty()
                ? ""
                : Character.toString(tidy.codePointAt(0))
                        + "*".repeat(Math.min(SHOWN, tidy.codePointCount(0, tidy.length()) - 1));
    }

    /** Of an account, its last four digits; of anything else in its place, nothing. */
    static String lastFour(String account) {
        boolean isNumber = account.length() > 4 && account.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? "****" + account.substring(account.length() - 4) : "****";
    }

    private static boolean isInvisible(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return !isIdeograph(c) && isInvisibleSign(c);
    }

    /** The block of nearly all characters of a Chinese cell: visible, and the same in capitals. */
    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean isInvisibleSign(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
