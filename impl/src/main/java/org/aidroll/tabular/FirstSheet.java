package org.aidroll.tabular;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;

/** Takes the visible sheets of a workbook in their order: hands on the first with a row in it, tells of further ones. */
final class FirstSheet {
    private final Location file;
    private final CountedSink rows;
    private final List<Finding> findings;
    private boolean found;

    FirstSheet(Location file, CountedSink rows, List<Finding> findings) {
        this.file = file;
        this.rows = rows;
        this.findings = findings;
    }

    void take(String name, SheetRows sheet) throws UnreadableTable {
        if (!found) {
            found = handOn(sheet);
        } else if (hasRow(sheet)) {
            findings.add(Finding.of(FindingCode.SHEET_NOT_READ, file, Cells.shown(name)));
        }
    }

    private boolean handOn(SheetRows sheet) throws UnreadableTable {
        boolean any = false;
        for (var cells = sheet.next(); cells != null; cells = sheet.next()) {
            any |= !cells.isEmpty();
            if (any && !rows.accept(sheet.line(), cells)) {
                return true;
            }
        }
        return any;
    }

    private static boolean hasRow(SheetRows sheet) throws UnreadableTable {
        for (var cells = sheet.next(); cells != null; cells = sheet.next()) {
            if (!cells.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
