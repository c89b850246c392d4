package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97–2003: its first visible sheet with a row in it. Loaded only where there is such a file. */
final class XlsTable {
    /** The tables of the container are held in memory; 65 536 rows of 50 columns take half of this. */
    private static final long MOST_BYTES = 128L << 20;

    private final TableLimits limits;

    XlsTable(TableLimits limits) {
        this.limits = limits;
    }

    void read(Path file, CountedSink rows, List<Finding> findings) throws IOException, UnreadableTable {
        long most = Math.min(limits.packedBytes(), MOST_BYTES);
        if (Files.size(file) > most) {
            throw UnreadableTable.tooLarge(Excess.PACKED_BYTES, most);
        }
        try (var container = open(file)) {
            DirectoryNode root = container.getRoot();
            if (!root.hasEntry("Workbook")) {
                throw UnreadableTable.because(root.hasEntry("Book") ? Unreadable.OLD_XLS : Unreadable.NOT_A_WORKBOOK);
            }
            var workbook = XlsWorkbook.of(root, limits);
            var first = new FirstSheet(TableFile.locate(file), rows, findings);
            for (var sheet : workbook.sheets()) {
                if (sheet.visible()) {
                    try (var records = XlsRecords.open(root, sheet.start(), limits)) {
                        first.take(sheet.name(), new XlsSheet(records, workbook, limits));
                    }
                }
            }
        }
    }

    private static POIFSFileSystem open(Path file) throws UnreadableTable {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
        }
    }
}
