package org.aidroll.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook (XLSX) that an office keeps and prints on A4: several sheets, one after another, each row by row.
 *
 * <pre>{@code
 * try (var book = WorkbookWriter.create(path, "2020年秋季学生资助")) {
 *     var sheet = book.sheet("发放花名册", SheetLayout.landscape(6, 10, 22, 12, 14).withRowHeight(24));
 *     sheet.title("补助发放花名册").subtitle("单位：元").header("序号", "姓名", "学籍号", "金额", "签字");
 *     sheet.row(Cell.whole(1), Cell.text("张三"), Cell.text("G1"), Cell.money(Money.ofYuan("500")));
 *     sheet.total(Cell.text("合计"), Cell.blank(), Cell.blank(), Cell.money(Money.ofYuan("500")));
 *     sheet.signatures("制表人：", "审核人：", "负责人：");
 * }
 * }</pre>
 *
 * <p>No text is ever taken for a formula. Memory grows with the sheets, page breaks, links and lines over all columns, not
 * with the rows. The same calls give the same bytes.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WorkbookWriter implements Closeable {
    private final ZippedParts parts;
    private final SheetNames names = new SheetNames();
    private final List<SheetWriter> sheets = new ArrayList<>();
    private @Nullable SheetWriter open;
    private boolean closed;

    private WorkbookWriter(ZippedParts parts) {
        this.parts = parts;
    }

    /**
     * Begins a workbook.
     *
     * @param title the title in the properties of the document; may be empty
     * @throws IOException if the file cannot be made, or is there already
     */
    public static WorkbookWriter create(Path file, String title) throws IOException {
        var parts = new ZippedParts(file);
        try {
            Packaging.begin(parts, title);
        } catch (IOException e) {
            parts.close();
            throw e;
        }
        return new WorkbookWriter(parts);
    }

    /**
     * Ends the sheet before and begins another, behind the others.
     *
     * @param name the wanted name; characters that spreadsheets refuse become spaces, it is cut to 31 characters, and
     *     numbered when there is such a sheet already
     * @throws IOException if it cannot be written
     */
    public SheetWriter sheet(String name, SheetLayout layout) throws IOException {
        return begin(name, layout, sheets.size());
    }

    /**
     * The same, but in front of all others: an index of the sheets is written last, when all their {@link SheetWriter#mark
     * marks} are known.
     *
     * @throws IOException if it cannot be written
     */
    public SheetWriter sheetInFront(String name, SheetLayout layout) throws IOException {
        return begin(name, layout, 0);
    }

    private SheetWriter begin(String name, SheetLayout layout, int tab) throws IOException {
        endSheet();
        int number = sheets.size() + 1;
        var out = parts.begin("xl/worksheets/sheet" + number + ".xml");
        var sheet = new SheetWriter(number, names.take(name), layout, out);
        sheets.add(tab, sheet);
        open = sheet;
        return sheet;
    }

    private void endSheet() throws IOException {
        if (open != null) {
            open.end();
            parts.end();
            open = null;
        }
    }

    /**
     * Ends the last sheet and the file. A workbook without a sheet gets an empty one.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (parts) {
            if (sheets.isEmpty()) {
                sheet("Sheet1", SheetLayout.portrait());
            }
            endSheet();
            Packaging.end(parts, sheets);
        }
    }
}
