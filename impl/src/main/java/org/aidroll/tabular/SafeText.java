package org.aidroll.tabular;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Text in a CSV cell that no spreadsheet takes for a formula, and that reads back to what it was.
 *
 * <p>The scheme: a text that begins with {@code = + - @}, their full-width forms, tab, CR or LF gets one {@code '} in
 * front; so does a text that begins with {@code '} followed by one of these or by {@code '}. Plain negative numbers,
 * such as {@code -312.50}, stay as they are. Reading takes the one {@code '} away from whatever was given it, and
 * nothing from any other text.
 *
 * <p>Cells of an XLSX file written here need no such sign: they are of the kind text, and marked as quoted.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SafeText {
    private static final char QUOTE = '\'';
    private static final String DANGEROUS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d{1,15}(\\.\\d{1,15})?");

    private SafeText() {}

    /** The text as it goes into a CSV cell. */
    public static String write(String text) {
        boolean quoted = isQuoted(text) || (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0);
        return quoted && !NEGATIVE_NUMBER.matcher(text).matches() ? QUOTE + text : text;
    }

    /** The text that {@link #write} made this cell of. */
    public static String read(String cell) {
        return isQuoted(cell) ? cell.substring(1) : cell;
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1
                && text.charAt(0) == QUOTE
                && (text.charAt(1) == QUOTE || DANGEROUS.indexOf(text.charAt(1)) >= 0);
    }
}
