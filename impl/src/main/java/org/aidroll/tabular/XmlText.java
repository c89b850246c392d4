package org.aidroll.tabular;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Text as a workbook's XML holds it, every character of it; {@link EscapedText} reads it. */
final class XmlText {
    private XmlText() {}

    static void write(String text, Writer out) throws IOException {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            // What needs nothing goes out in one piece.
            out.write(text, plain, i - plain);
            plain = i + 1;
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '_' -> out.write(text.startsWith("_x", i) ? "_x005F_" : "_");
                default -> {
                    if (isHeld(text, i)) {
                        out.write(c);
                    } else {
                        out.write(String.format(Locale.ROOT, "_x%04X_", (int) c));
                    }
                }
            }
        }
        out.write(text, plain, text.length() - plain);
    }

    private static boolean isPlain(char c) {
        return c >= ' '
                && !Character.isSurrogate(c)
                && c < '\uFFFE'
                && c != '&'
                && c != '<'
                && c != '>'
                && c != '"'
                && c != '_';
    }

    /** Whether XML has the character, and gives it back as it is: a CR it would not. */
    private static boolean isHeld(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
    }
}
