package org.aidroll.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads RFC 4180 row by row, and knows on which line of the file each row starts.
 *
 * <p>Our own, since Jackson's CSV ends at the first cell with text behind its closing quote, and the rows after it would
 * be lost. Beyond the RFC:
 * any line end, ragged rows, a quote inside an unquoted cell as it stands, text behind a closing quote as part of the
 * cell.
 */
final class CsvReader {
    private static final int BUFFER = 1 << 15;
    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final TableLimits limits;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder cell = new StringBuilder();
    private String value = "";
    private int width;
    private int position;
    private int filled;
    private int line = 1;
    private int rowLine = 1;

    CsvReader(Reader in, char delimiter, TableLimits limits) {
        this.in = in;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** The line on which the row read last starts. */
    int rowLine() {
        return rowLine;
    }

    /** The cells of the next row, an empty line being one empty cell; null at the end of the file. */
    @Nullable
    List<String> next() throws IOException, UnreadableTable {
        rowLine = line;
        if (peek() == END) {
            return null;
        }
        List<String> cells = new ArrayList<>(width);
        while (true) {
            int ending = peek() == '"' ? quoted() : plain();
            cells.add(value);
            if (ending != delimiter) {
                width = cells.size();
                return cells;
            }
            if (cells.size() >= limits.columns()) {
                throw UnreadableTable.tooLarge(Excess.COLUMNS, limits.columns());
            }
        }
    }

    /** Reads to the end of an unquoted cell; gives what ended it. */
    private int plain() throws IOException, UnreadableTable {
        cell.setLength(0);
        return rest();
    }

    private int rest() throws IOException, UnreadableTable {
        while (true) {
            int from = position;
            position = endOfCell();
            if (position < filled) {
                value = upToHere(from);
                char c = buffer[position++];
                return c == delimiter ? c : lineEnd(c);
            }
            append(from);
            if (peek() == END) {
                value = cell.toString();
                return END;
            }
        }
    }

    /** Where in the buffer the cell ends; the buffer's own end where it does not. */
    private int endOfCell() {
        int at = position;
        while (at < filled) {
            char c = buffer[at];
            if (c == delimiter || c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        return at;
    }

    /** The whole cell, of which the last part, nearly always all of it, stands in the buffer. */
    private String upToHere(int from) throws UnreadableTable {
        if (cell.isEmpty() && position - from <= limits.cellCharacters()) {
            return new String(buffer, from, position - from);
        }
        append(from);
        return cell.toString();
    }

    private int quoted() throws IOException, UnreadableTable {
        cell.setLength(0);
        position++;
        while (true) {
            int from = position;
            while (position < filled && buffer[position] != '"') {
                if (buffer[position] == '\n' || buffer[position] == '\r') {
                    append(from);
                    char c = buffer[position++];
                    keep(c);
                    if (lineEnd(c) == '\r') {
                        keep('\n');
                    }
                    from = position;
                    continue;
                }
                position++;
            }
            append(from);
            if (peek() == END) {
                throw UnreadableTable.because(Unreadable.UNCLOSED_QUOTE);
            }
            if (buffer[position] != '"') {
                continue;
            }
            position++;
            if (peek() != '"') {
                return rest();
            }
            keep('"');
            position++;
        }
    }

    /** Counts a line; {@code '\r'} where the end was CR and LF, both taken now. */
    private int lineEnd(char first) throws IOException {
        line++;
        if (first == '\r' && peek() == '\n') {
            position++;
            return '\r';
        }
        return '\n';
    }

    private void keep(char c) throws UnreadableTable {
        cell.append(c);
        checkLength();
    }

    private void append(int from) throws UnreadableTable {
        cell.append(buffer, from, position - from);
        checkLength();
    }

    private void checkLength() throws UnreadableTable {
        if (cell.length() > limits.cellCharacters()) {
            throw UnreadableTable.tooLarge(Excess.CELL_CHARACTERS, limits.cellCharacters());
        }
    }

    private int peek() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer, 0, BUFFER));
        }
        return filled == 0 ? END : buffer[position];
    }
}
