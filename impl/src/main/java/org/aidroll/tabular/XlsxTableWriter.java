package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a workbook of one sheet of text cells.
 *
 * <p>Our own for two reasons: fastexcel cannot mark a cell as quoted, by which a text stays a text when somebody edits
 * it or saves the sheet as CSV; and it drops the characters XML cannot hold, where the format has a way to write them.
 */
final class XlsxTableWriter extends TableWriter {
    private final WorkbookWriter book;
    private final SheetWriter sheet;

    XlsxTableWriter(Path file) throws IOException {
        this.book = WorkbookWriter.create(file, "");
        this.sheet = book.sheet("Sheet1", SheetLayout.portrait());
    }

    @Override
    public void write(List<String> cells) throws IOException {
        sheet.plain(cells);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
