package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Finding;

/** A workbook: its first visible sheet with a row in it. */
final class XlsxTable {
    private final TableLimits limits;

    XlsxTable(TableLimits limits) {
        this.limits = limits;
    }

    void read(Path file, CountedSink rows, List<Finding> findings) throws IOException, UnreadableTable {
        try (var archive = XlsxArchive.open(file, limits)) {
            var workbook = Workbook.of(archive);
            var numbers = new CellNumbers(CellStyles.of(archive.part(workbook.styles())), workbook.from1904());
            var shared = SharedText.of(archive.part(workbook.sharedText()), limits);
            var first = new FirstSheet(TableFile.locate(file), rows, findings);
            for (Sheet sheet : workbook.sheets()) {
                if (sheet.visible()) {
                    first.take(
                            sheet.name(), new SheetReader(archive.neededPart(sheet.part()), shared, numbers, limits));
                }
            }
        }
    }
}
