package org.aidroll.sis.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that a person typed: one line, without what turns lines or letters around, of a bounded length. */
public final class PlainText {
    /** Line ends, control characters, and the marks by which a text reads in another order than it is written. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private PlainText() {}

    /** The text in its plain form; empty where it has more characters than it may, or half of one. */
    public static Optional<String> of(String raw, int longest) {
        String text = NOT_TEXT.matcher(raw).replaceAll(" ").strip();
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return whole && text.codePointCount(0, text.length()) <= longest ? Optional.of(text) : Optional.empty();
    }

    /** The same, and empty where nothing is left as well. */
    public static Optional<String> required(String raw, int longest) {
        return of(raw, longest).filter(text -> !text.isEmpty());
    }
}
