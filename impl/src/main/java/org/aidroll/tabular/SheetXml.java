package org.aidroll.tabular;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;

/** Writes the rows of a sheet's XML and what hangs on them: merged cells, links, page breaks. */
final class SheetXml {
    private static final String[] LETTERS =
            IntStream.range(0, 26).mapToObj(SheetXml::letters).toArray(String[]::new);
    private static final String[] STYLES =
            IntStream.range(0, 64).mapToObj(Integer::toString).toArray(String[]::new);
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_BREAKS = 1023;
    private static final int MOST_LINKS = 65_530;

    private final String sheet;
    private final StringBuilder merged = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder breaks = new StringBuilder();
    private Writer out;
    private int line;
    private String lineText = "";
    private int mergedCount;
    private int linkCount;
    private int breakCount;
    private int lastBreak;

    SheetXml(String sheet, Writer out) {
        this.sheet = sheet;
        this.out = out;
    }

    void writeTo(Writer other) {
        out = other;
    }

    /** The number of the row written last. */
    int line() {
        return line;
    }

    /**
     * @param height in points; 0 for what the spreadsheet makes of it
     * @param kept whether it stays so high when somebody edits the row
     */
    void begin(int height, boolean kept) throws IOException {
        if (line == MOST_ROWS) {
            throw noRoom("row", MOST_ROWS);
        }
        line++;
        lineText = Integer.toString(line);
        out.write("<row r=\"" + line + (height > 0 ? "\" ht=\"" + height : "")
                + (kept ? "\" customHeight=\"1\">" : "\">"));
    }

    void text(int column, String text, int style) throws IOException {
        cell(column, style);
        if (text.isEmpty()) {
            out.write("\"/>");
        } else {
            out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XmlText.write(text, out);
            out.write("</t></is></c>");
        }
    }

    /** Piece by piece: joined texts cost more than all else in a sheet of many cells. */
    private void cell(int column, int style) throws IOException {
        out.write("<c r=\"");
        out.write(column < LETTERS.length ? LETTERS[column] : letters(column));
        out.write(lineText);
        out.write("\" s=\"");
        out.write(style < STYLES.length ? STYLES[style] : Integer.toString(style));
    }

    void number(int column, String number, int style) throws IOException {
        cell(column, style);
        out.write("\"><v>");
        out.write(number);
        out.write("</v></c>");
    }

    void link(int column, SheetMark target) throws IOException {
        if (++linkCount > MOST_LINKS) {
            throw noRoom("link", MOST_LINKS);
        }
        links.append("<hyperlink ref=\"" + letters(column) + line + "\" location=\""
                + Packaging.escaped(target.reference()) + "\"/>");
    }

    /** Makes one cell of those of the row that stand in these columns. */
    void merge(int first, int last) {
        if (last > first) {
            mergedCount++;
            merged.append("<mergeCell ref=\"" + letters(first) + line + ":" + letters(last) + line + "\"/>");
        }
    }

    void end() throws IOException {
        out.write("</row>");
    }

    /** Begins a page with the next row. */
    void breakPage() throws IOException {
        if (lastBreak == line) {
            return;
        }
        if (++breakCount > MOST_BREAKS) {
            throw noRoom("page break", MOST_BREAKS);
        }
        lastBreak = line;
        breaks.append("<brk id=\"" + line + "\" max=\"16383\" man=\"1\"/>");
    }

    /** What follows the rows, in the order the format asks for; the page stands between. */
    String after(String page) {
        return counted("mergeCells", mergedCount, merged)
                + (linkCount == 0 ? "" : "<hyperlinks>" + links + "</hyperlinks>")
                + page
                + (breakCount == 0
                        ? ""
                        : "<rowBreaks count=\"" + breakCount + "\" manualBreakCount=\"" + breakCount + "\">" + breaks
                                + "</rowBreaks>");
    }

    private static String counted(String name, int count, StringBuilder content) {
        return count == 0 ? "" : "<" + name + " count=\"" + count + "\">" + content + "</" + name + ">";
    }

    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private IOException noRoom(String what, int most) {
        return new IOException("sheet '" + sheet + "' has no room for another " + what + ": it has " + most
                + "\nMaybe divide it into several sheets, such as one for each township");
    }
}
