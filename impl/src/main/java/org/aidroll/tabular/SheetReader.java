package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, one by one.
 *
 * <p>Our own, over the same parser as fastexcel's: that reader fills a row up to whatever column a cell claims and the
 * shared strings up to whatever number a cell asks for, so that a file of 2 kB takes all memory.
 */
final class SheetReader implements SheetRows {
    private static final int MOST_ROWS = 1 << 21;

    private final Xml xml;
    private final SharedText shared;
    private final CellNumbers numbers;
    private final TableLimits limits;
    private final StringBuilder text = new StringBuilder();
    private int line;

    SheetReader(Xml xml, SharedText shared, CellNumbers numbers, TableLimits limits) {
        this.xml = xml;
        this.shared = shared;
        this.numbers = numbers;
        this.limits = limits;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable List<String> next() throws UnreadableTable {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("row")) {
                line = rowNumber();
                return cells();
            }
            if (!xml.isStart() && xml.name().equals("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private int rowNumber() throws UnreadableTable {
        String number = xml.attribute("r");
        if (number == null) {
            return line + 1;
        }
        int claimed = digits(number);
        if (claimed <= line || claimed > MOST_ROWS) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XML);
        }
        return claimed;
    }

    private List<String> cells() throws UnreadableTable {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && (xml.isStart() || !xml.name().equals("row"))) {
            if (xml.isStart() && xml.name().equals("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                String value = value();
                if (!value.isEmpty()) {
                    put(cells, column, value);
                }
            }
        }
        return cells;
    }

    private void put(List<String> cells, int column, String value) throws UnreadableTable {
        if (column >= limits.columns()) {
            throw UnreadableTable.tooLarge(Excess.COLUMNS, limits.columns());
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value() throws UnreadableTable {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        text.setLength(0);
        boolean phonetic = false;
        while (xml.next() && (xml.isStart() || !xml.name().equals("c"))) {
            String name = xml.name();
            if (name.equals("rPh")) {
                phonetic = xml.isStart();
            } else if (xml.isStart() && !phonetic && (name.equals("v") || name.equals("t"))) {
                xml.appendText(text);
            }
        }
        return text.isEmpty() ? "" : value(type == null ? "n" : type, style);
    }

    private String value(String type, @Nullable String style) {
        return switch (type) {
            case "s" -> shared.get(digits(text.toString().strip()));
            case "inlineStr", "str" -> EscapedText.plain(text);
            case "n" -> numbers.text(text.toString().strip(), style == null ? -1 : digits(style));
            case "b" -> digits(text.toString().strip()) == 1 ? "TRUE" : "FALSE";
            default -> text.toString();
        };
    }

    private int column(String reference) throws UnreadableTable {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (letter < 1 || letter > 26) {
                break;
            }
            column = column * 26 + letter;
        }
        if (column == 0) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XML);
        }
        return column - 1;
    }

    /** The number of at most nine digits the text is, else -1. */
    private static int digits(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? -1 : number;
    }
}
