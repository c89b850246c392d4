package org.aidroll.tabular;

/** Strings of a workbook write what XML cannot as {@code _x000D_}, and {@code _} before such a form as {@code _x005F_}. */
final class EscapedText {
    private static final int LENGTH = 7;

    private EscapedText() {}

    static String plain(StringBuilder text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text.toString();
        }
        var plain = new StringBuilder(text.length());
        int from = 0;
        while (escape >= 0) {
            int code = code(text, escape);
            if (code < 0) {
                escape = text.indexOf("_x", escape + 1);
            } else {
                plain.append(text, from, escape).append((char) code);
                from = escape + LENGTH;
                escape = text.indexOf("_x", from);
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(StringBuilder text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
