package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;

/** A workbook: its first visible sheet with a row in it. */
final class XlsxTable {
    private final TableLimits limits;

    XlsxTable(TableLimits limits) {
        this.limits = limits;
    }

    void read(Path file, CountedSink rows, List<Finding> findings) throws IOException, UnreadableTable {
        try (var archive = XlsxArchive.open(file, limits)) {
            var workbook = Workbook.of(archive);
            var styles = CellStyles.of(archive.part(workbook.styles()));
            var shared = SharedText.of(archive.part(workbook.sharedText()), limits);
            boolean found = false;
            for (Sheet sheet : workbook.sheets()) {
                if (!sheet.visible()) {
                    continue;
                }
                var reader =
                        new SheetReader(archive.neededPart(sheet.part()), shared, styles, workbook.from1904(), limits);
                if (!found) {
                    found = handOn(reader, rows);
                } else if (hasRow(reader)) {
                    findings.add(
                            Finding.of(FindingCode.SHEET_NOT_READ, TableFile.locate(file), Cells.shown(sheet.name())));
                }
            }
        }
    }

    private static boolean handOn(SheetReader sheet, CountedSink rows) throws UnreadableTable {
        boolean found = false;
        for (var cells = sheet.next(); cells != null; cells = sheet.next()) {
            found |= !cells.isEmpty();
            if (found && !rows.accept(sheet.line(), cells)) {
                return true;
            }
        }
        return found;
    }

    private static boolean hasRow(SheetReader sheet) throws UnreadableTable {
        for (var cells = sheet.next(); cells != null; cells = sheet.next()) {
            if (!cells.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
