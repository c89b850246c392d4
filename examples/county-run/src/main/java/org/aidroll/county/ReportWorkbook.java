package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** {@code report.xlsx}: what a clerk keeps and an office prints. */
final class ReportWorkbook {
    private final CountyResult result;

    ReportWorkbook(CountyResult result) {
        this.result = result;
    }

    void write(Path file) throws IOException {
        try (var book = WorkbookWriter.create(file, "学生资助")) {
            var sheet = book.sheet("四个一", SheetLayout.portrait(30, 20));
            sheet.title("四个一").header("指标", "数");
            sheet.row(Cell.text("一个不漏"), Cell.whole(result.indicators().unaided()));
        }
    }
}
