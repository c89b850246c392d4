package org.aidroll.county.report;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetMark;

/** What stands where in the book, gathered while it is written. */
final class Contents {
    /**
     * A sheet, or a block of one.
     *
     * @param name what it is called
     * @param about what it holds, in a few words
     * @param count how many rows or people
     * @param total its sum; blank where it has none
     * @param mark where it begins
     */
    record Entry(String name, String about, int count, Cell total, SheetMark mark) {}

    private final List<Entry> sheets = new ArrayList<>();
    private final List<Entry> blocks = new ArrayList<>();

    /** Enters the sheet that stands before the others. */
    void first(Entry entry) {
        sheets.add(0, entry);
    }

    void sheet(Entry entry) {
        sheets.add(entry);
    }

    void block(Entry entry) {
        blocks.add(entry);
    }

    List<Entry> sheets() {
        return sheets;
    }

    /** The roster blocks, in the order of the book. */
    List<Entry> blocks() {
        return blocks;
    }

    /** A cell that leads to the sheet of that name. */
    Cell link(String name) {
        return sheets.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> Cell.link(entry.name(), entry.mark()))
                .orElseThrow(() -> new IllegalArgumentException("the report has no sheet '" + name + "'"));
    }
}
