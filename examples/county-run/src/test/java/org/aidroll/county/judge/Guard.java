package org.aidroll.county.judge;

import java.util.regex.Pattern;

/**
 * The guard of a CSV cell against formulas, told anew from the words of the format: one {@code '} before what begins
 * with {@code = + - @}, their full-width forms, tab, CR or LF, and before {@code '} with one of these or {@code '}
 * behind it; plain negative numbers stay as they are.
 */
final class Guard {
    private static final String SIGNS = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n";
    private static final Pattern GUARDED = Pattern.compile("(?s)'['" + SIGNS + "].*");
    private static final Pattern DANGEROUS = Pattern.compile("(?s)'?[" + SIGNS + "].*|''.*");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d{1,15}(\\.\\d{1,15})?");

    private Guard() {}

    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static String write(String text) {
        boolean needed =
                DANGEROUS.matcher(text).matches() && !NEGATIVE.matcher(text).matches();
        return needed ? "'" + text : text;
    }

    /** Whether the cell is safe, and guarded no more than needed: it reads back to one text only. */
    static boolean right(String cell) {
        return write(read(cell)).equals(cell);
    }
}
