package org.aidroll.county.judge;

/**
 * The guard of a CSV cell against formulas, told anew from the words of the format: one {@code '} before what begins
 * with {@code = + - @}, their full-width forms, tab, CR or LF, and before {@code '} with one of these or {@code '}
 * behind it; plain negative numbers stay as they are.
 */
final class Guard {
    private Guard() {}

    static String read(String cell) {
        return cell.matches("(?s)'['=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n].*") ? cell.substring(1) : cell;
    }

    static String write(String text) {
        boolean number = text.matches("-\\d{1,15}(\\.\\d{1,15})?");
        boolean needed = text.matches("(?s)'?[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n].*|''.*");
        return needed && !number ? "'" + text : text;
    }

    /** Whether the cell is safe, and guarded no more than needed: it reads back to one text only. */
    static boolean right(String cell) {
        return write(read(cell)).equals(cell);
    }
}
