package org.aidroll.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet of an XLS workbook, one by one (MS-XLS 2.1.7.20.5). */
final class XlsSheet implements SheetRows {
    private static final int FORMULA = 0x06;
    private static final int SHORT_NUMBERS = 0xBD;
    private static final int RICH_STRING = 0xD6;
    private static final int SHARED_STRING = 0xFD;
    private static final int NUMBER = 0x203;
    private static final int STRING = 0x204;
    private static final int TRUE_OR_ERROR = 0x205;
    private static final int RESULT_OF_FORMULA = 0x207;
    private static final int SHORT_NUMBER = 0x27E;

    private static final long PLAIN = 1_000_000_000_000_000L;
    private static final MathContext DIGITS = new MathContext(17);

    private final XlsRecords records;
    private final XlsWorkbook workbook;
    private final TableLimits limits;
    /** The cells of one record, in the order of their columns. */
    private final Deque<XlsCell> cells = new ArrayDeque<>();

    private int depth;
    private boolean ended;
    private int line;
    /** The place of a formula whose string comes in a record of its own. */
    private @Nullable XlsCell formula;

    XlsSheet(XlsRecords records, XlsWorkbook workbook, TableLimits limits) {
        this.records = records;
        this.workbook = workbook;
        this.limits = limits;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public @Nullable List<String> next() throws UnreadableTable {
        try {
            XlsCell cell = peek();
            if (cell == null) {
                return null;
            }
            int row = cell.row();
            if (row < line) {
                throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
            }
            List<String> texts = new ArrayList<>();
            for (; cell != null && cell.row() == row; cell = peek()) {
                put(texts, cells.remove());
            }
            line = row + 1;
            return texts;
        } catch (RuntimeException e) {
            // Of hostile bytes POI makes a dozen kinds of exception.
            throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
        }
    }

    private void put(List<String> texts, XlsCell cell) throws UnreadableTable {
        if (cell.column() >= limits.columns()) {
            throw UnreadableTable.tooLarge(Excess.COLUMNS, limits.columns());
        }
        while (texts.size() <= cell.column()) {
            texts.add("");
        }
        texts.set(cell.column(), cell.text());
    }

    /** The next cell with something in it; null behind the last. */
    private @Nullable XlsCell peek() throws UnreadableTable {
        while (cells.isEmpty() && !ended) {
            if (!records.next()) {
                throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
            }
            int kind = records.kind();
            if (kind == XlsWorkbook.BEGIN) {
                depth++;
            } else if (kind == XlsWorkbook.END) {
                ended = --depth <= 0;
            } else if (depth == 1) {
                // Deeper are the charts that lie on the sheet.
                read(kind);
            }
        }
        return cells.peek();
    }

    private void read(int kind) throws UnreadableTable {
        switch (kind) {
            case SHARED_STRING -> {
                var cell = XlsCell.at(records);
                add(cell, workbook.shared().get(records.i32()));
            }
            case STRING, RICH_STRING -> {
                var cell = XlsCell.at(records);
                add(cell, records.text(records.u16()));
            }
            case NUMBER -> {
                var cell = XlsCell.at(records);
                add(cell, number(records.f64(), cell.format()));
            }
            case SHORT_NUMBER -> {
                var cell = XlsCell.at(records);
                add(cell, number(RKUtil.decodeNumber(records.i32()), cell.format()));
            }
            case SHORT_NUMBERS -> shortNumbers();
            case TRUE_OR_ERROR -> {
                var cell = XlsCell.at(records);
                add(cell, trueOrError(records.u8(), records.u8() == 1));
            }
            case FORMULA -> formula();
            case RESULT_OF_FORMULA -> {
                if (formula != null) {
                    add(formula, records.text(records.u16()));
                    formula = null;
                }
            }
            default -> {}
        }
    }

    private void add(XlsCell cell, String text) {
        if (!text.isEmpty()) {
            cells.add(cell.with(text));
        }
    }

    private void shortNumbers() {
        int row = records.u16();
        // A format and a number for each column; behind them, the last column once more.
        for (int column = records.u16(); records.remaining() >= 6; column++) {
            int format = records.u16();
            add(new XlsCell(row, column, format, ""), number(RKUtil.decodeNumber(records.i32()), format));
        }
    }

    /** The value kept with a formula: a number, or where its last two bytes are 255, what its first byte says. */
    private void formula() {
        formula = null;
        var cell = XlsCell.at(records);
        int low = records.i32();
        int high = records.i32();
        int value = (low >> 16) & 0xFF;
        if (high >>> 16 != 0xFFFF) {
            add(cell, number(Double.longBitsToDouble(((long) high << 32) | (low & 0xFFFFFFFFL)), cell.format()));
            return;
        }
        switch (low & 0xFF) {
            case 0 -> formula = cell;
            case 1 -> add(cell, trueOrError(value, false));
            case 2 -> add(cell, trueOrError(value, true));
            default -> {}
        }
    }

    private static String trueOrError(int value, boolean isError) {
        return isError ? FormulaError.forInt(value).getString() : value == 1 ? "TRUE" : "FALSE";
    }

    /** In the 17 digits of an XLSX file, so that {@link NumberText} sees the same damage. */
    private String number(double value, int format) {
        long whole = (long) value;
        String raw = whole == value && Math.abs(whole) < PLAIN
                ? Long.toString(whole)
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toString();
        return workbook.numbers().text(raw, format);
    }
}
