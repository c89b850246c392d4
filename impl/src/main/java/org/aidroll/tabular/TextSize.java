package org.aidroll.tabular;

/** How much room a text takes in a cell, in characters of which a Chinese one counts as two. */
final class TextSize {
    /** As much text as a cell holds; with more, a spreadsheet calls the file damaged. */
    static final int LONGEST = 32_767;

    private static final String CUT = "…（已截断）";
    private static final int FIRST_WIDE = 0x2010;
    private static final int FIRST_HALF = 0xFF61;
    private static final int LAST_HALF = 0xFFDC;

    private TextSize() {}

    /** The text, or as much of it as a cell holds and a mark that says so. */
    static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** The lines the text takes when it is wrapped to that width: an estimate, rather one too many than one too few. */
    static int lines(String text, int width) {
        int room = Math.max(2, width);
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int size = c < FIRST_WIDE || (c >= FIRST_HALF && c <= LAST_HALF) ? 1 : 2;
            if (c == '\n' || used + size > room) {
                lines++;
                used = 0;
            }
            used += c == '\n' ? 0 : size;
        }
        return lines;
    }
}
