package org.aidroll.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * What an XLS file holds beside its cells (MS-XLS 2.1.7.20.1).
 *
 * @param sheets its worksheets, in the order of their tabs
 * @param shared the strings its cells share
 * @param numbers how its numbers are shown
 */
record XlsWorkbook(List<Tab> sheets, SharedText shared, CellNumbers numbers) {
    /** The record of the shared strings, whose strings have more to them than others. */
    static final int SHARED_STRINGS = 0xFC;

    static final int BEGIN = 0x809;
    static final int END = 0x0A;
    private static final int VERSION_8 = 0x600;
    private static final int SHEET = 0x85;
    private static final int FROM_1904 = 0x22;
    private static final int FORMAT = 0x41E;
    private static final int CELL_FORMAT = 0xE0;
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_FORMATS = 1 << 16;

    /**
     * A worksheet.
     *
     * @param name as people see it on its tab
     * @param start where its records begin
     * @param visible whether people see it at all
     */
    record Tab(String name, int start, boolean visible) {}

    static XlsWorkbook of(DirectoryNode root, TableLimits limits) throws IOException, UnreadableTable {
        try (var records = XlsRecords.open(root, 0, limits)) {
            return read(records, limits);
        } catch (RuntimeException e) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
        }
    }

    private static XlsWorkbook read(XlsRecords records, TableLimits limits) throws UnreadableTable {
        if (!records.next() || records.kind() != BEGIN) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
        }
        if (records.u16() != VERSION_8) {
            throw UnreadableTable.because(Unreadable.OLD_XLS);
        }
        List<Tab> sheets = new ArrayList<>();
        var shared = SharedText.empty();
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> formats = new ArrayList<>();
        boolean from1904 = false;
        while (records.next() && records.kind() != END) {
            switch (records.kind()) {
                case SHEET -> addSheet(records, sheets);
                case SHARED_STRINGS -> addStrings(records, shared, limits);
                case FROM_1904 -> from1904 = records.u16() == 1;
                case FORMAT -> {
                    int number = records.u16();
                    codes.put(number, records.text(records.u16()));
                }
                case CELL_FORMAT -> {
                    records.skip(2);
                    if (formats.size() < MOST_FORMATS) {
                        formats.add(records.u16());
                    }
                }
                default -> {}
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableTable.because(Unreadable.NOT_A_WORKBOOK);
        }
        return new XlsWorkbook(List.copyOf(sheets), shared, new CellNumbers(CellStyles.of(codes, formats), from1904));
    }

    private static void addSheet(XlsRecords records, List<Tab> sheets) throws UnreadableTable {
        int start = records.i32();
        boolean visible = (records.u8() & 3) == 0;
        boolean ofCells = records.u8() == 0;
        String name = records.text(records.u8());
        if (ofCells && sheets.size() < MOST_SHEETS) {
            sheets.add(new Tab(name, start, visible));
        }
    }

    private static void addStrings(XlsRecords records, SharedText shared, TableLimits limits) throws UnreadableTable {
        records.skip(4);
        int count = records.i32();
        for (int i = 0; i < count; i++) {
            shared.add(records.text(records.u16()), limits);
        }
    }
}
