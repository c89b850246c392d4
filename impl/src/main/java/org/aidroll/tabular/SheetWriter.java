package org.aidroll.tabular;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One sheet of a {@link WorkbookWriter}, written row by row until the next sheet begins. Usual order: {@link #title},
 * {@link #subtitle}, {@link #header}, then {@link #row rows}, {@link #total}, {@link #signatures}.
 *
 * <p>The header that stands above the first section or row stays in sight on the screen and is printed on every page.
 * All methods throw {@link IllegalStateException} once the next sheet has begun.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SheetWriter {
    private static final int LINE = 16;
    private static final int TITLE_LINE = 24;
    private static final int SIGNATURE_LINE = 36;

    private final int number;
    private final String name;
    private final SheetLayout layout;
    private final SheetXml rows;
    private final HeaderRows headers;
    private final Writer file;
    /** The rows above the first body row: how many of them stay in sight stands before them. */
    private final StringWriter top = new StringWriter();

    private boolean begun;
    private boolean ended;

    SheetWriter(int number, String name, SheetLayout layout, Writer file) {
        this.number = number;
        this.name = name;
        this.layout = layout;
        this.file = file;
        this.headers = new HeaderRows(layout);
        this.rows = new SheetXml(name, top);
    }

    /** The sheet's name as the workbook has it: legal, and not that of another sheet. */
    public String name() {
        return name;
    }

    /** The place of the next row, for a {@link Cell#link} in this sheet or a later one. */
    public SheetMark mark() {
        return new SheetMark(name, rows.line() + 1);
    }

    /**
     * A large bold line over all columns.
     *
     * @throws IOException if the row cannot be written, or the sheet is full; so do all rows
     */
    public SheetWriter title(String text) throws IOException {
        // Its characters are half as large again.
        return over(RowLook.TITLE, text, TITLE_LINE * TextSize.lines(text, layout.width() * 2 / 3) + 8);
    }

    /** A small centred line over all columns. */
    public SheetWriter subtitle(String text) throws IOException {
        return over(RowLook.SUBTITLE, text, wrapped(text) + 2);
    }

    /** A bold line over all columns at the head of a block of rows, such as the name of a school. */
    public SheetWriter section(String text) throws IOException {
        begin();
        return over(RowLook.SECTION, text, wrapped(text) + 8);
    }

    /** A small line over all columns, wrapped when it is long. */
    public SheetWriter note(String text) throws IOException {
        return over(RowLook.NOTE, text, wrapped(text) + 2);
    }

    /**
     * The column headers; several calls make several rows of them.
     *
     * @throws IllegalArgumentException if there are more than the layout has columns
     */
    public SheetWriter header(String... texts) throws IOException {
        require(texts.length);
        int lines = 1;
        for (int i = 0; i < texts.length; i++) {
            lines = Math.max(lines, TextSize.lines(texts[i], layout.widths().get(i)));
        }
        beginRow(LINE * lines + 8, true);
        for (int i = 0; i < layout.columns(); i++) {
            rows.text(i, i < texts.length ? TextSize.fitting(texts[i]) : "", RowLook.HEADER.index());
        }
        rows.end();
        if (!begun) {
            headers.headerAt(rows.line());
        }
        return this;
    }

    /**
     * A row of the table; columns without a cell are blank.
     *
     * @throws IllegalArgumentException if there are more than the layout has columns
     */
    public SheetWriter row(Cell... cells) throws IOException {
        return row(Arrays.asList(cells));
    }

    /** The same from a list. */
    public SheetWriter row(List<Cell> cells) throws IOException {
        cells(cells, false);
        headers.bodyAt(rows.line());
        return this;
    }

    /** A bold row below the others. */
    public SheetWriter total(Cell... cells) throws IOException {
        cells(Arrays.asList(cells), true);
        return this;
    }

    /**
     * A line of places to sign in, spread over the columns.
     *
     * @throws IllegalArgumentException if there are more than the layout has columns
     */
    public SheetWriter signatures(String... texts) throws IOException {
        require(texts.length);
        beginRow(SIGNATURE_LINE, true);
        int column = 0;
        int used = 0;
        for (int i = 0; i < texts.length; i++) {
            int first = column;
            int others = texts.length - 1 - i;
            do {
                used += layout.widths().get(column++);
            } while (column < layout.columns() - others
                    && (others == 0 || used < layout.width() * (i + 1) / texts.length));
            rows.text(first, TextSize.fitting(texts[i]), RowLook.SIGNATURE.index());
            rows.merge(first, column - 1);
        }
        rows.end();
        return this;
    }

    /**
     * Begins a page with the next row; does nothing above the first section or row.
     *
     * @throws IOException if the sheet has all the 1 023 breaks it can have
     * @throws IllegalStateException if the layout is not one {@link SheetLayout#withPageBreaks}
     */
    public SheetWriter pageBreak() throws IOException {
        if (!layout.pageBreaks()) {
            throw new IllegalStateException(
                    "sheet '" + name + "' has a layout without page breaks\nMaybe call withPageBreaks() on its layout");
        }
        if (begun) {
            rows.breakPage();
        }
        return this;
    }

    /** A row of texts without any look; empty ones are no cells. */
    void plain(List<String> texts) throws IOException {
        begin();
        beginRow(0, false);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                rows.text(i, TextSize.fitting(texts.get(i)), RowLook.PLAIN.index());
            }
        }
        rows.end();
    }

    private int wrapped(String text) {
        return LINE * TextSize.lines(text, layout.width());
    }

    private SheetWriter over(RowLook look, String text, int height) throws IOException {
        beginRow(height, true);
        rows.text(0, TextSize.fitting(text), look.index());
        rows.merge(0, layout.columns() - 1);
        rows.end();
        return this;
    }

    private void cells(List<Cell> cells, boolean total) throws IOException {
        require(cells.size());
        begin();
        beginRow(height(cells), layout.keepsHeight());
        for (int i = 0; i < layout.columns(); i++) {
            write(i, i < cells.size() ? cells.get(i) : Cell.blank(), total);
        }
        rows.end();
    }

    private int height(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.kind().isText()) {
                lines = Math.max(
                        lines, TextSize.lines(cell.value(), layout.widths().get(i)));
            }
        }
        return Math.max(layout.rowHeight(), LINE * lines + 2);
    }

    private void write(int column, Cell cell, boolean total) throws IOException {
        int style = total ? cell.kind().inTotal() : cell.kind().inBody();
        if (cell.kind().isText() || cell.value().isEmpty()) {
            rows.text(column, cell.value(), style);
        } else {
            rows.number(column, cell.value(), style);
        }
        if (cell.target() != null) {
            rows.link(column, cell.target());
        }
    }

    private void require(int cells) {
        if (cells > layout.columns()) {
            throw new IllegalArgumentException("sheet '" + name + "' has " + layout.columns() + " columns, the row has "
                    + cells + " cells\nMaybe give its layout a width for every column");
        }
    }

    private void beginRow(int height, boolean kept) throws IOException {
        if (ended) {
            throw new IllegalStateException(
                    "sheet '" + name + "' has ended\nMaybe write all its rows before the next sheet begins");
        }
        rows.begin(Math.min(height, SheetLayout.HIGHEST), kept);
    }

    private void begin() throws IOException {
        if (!begun && !ended) {
            begun = true;
            file.write(SheetFrame.before(layout, headers.frozen()));
            file.write(top.toString());
            rows.writeTo(file);
        }
    }

    void end() throws IOException {
        begin();
        ended = true;
        file.write("</sheetData>" + headers.filter() + rows.after(SheetFrame.page(layout)) + "</worksheet>");
    }

    int number() {
        return number;
    }

    String definedNames(int tab) {
        return headers.definedNames(name, tab);
    }
}
