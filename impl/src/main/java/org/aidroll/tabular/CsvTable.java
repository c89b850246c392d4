package org.aidroll.tabular;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;

/** A text table, whatever its encoding and delimiter. */
final class CsvTable {
    private static final char REPLACEMENT = '\uFFFD';

    private final TableLimits limits;

    CsvTable(TableLimits limits) {
        this.limits = limits;
    }

    void read(Path file, CountedSink rows, List<Finding> findings) throws IOException, UnreadableTable {
        var encoding = TextEncoding.of(file);
        char delimiter;
        try (Reader text = encoding.open(file)) {
            delimiter = Delimiter.of(text);
        }
        try (Reader text = encoding.open(file)) {
            var csv = new CsvReader(text, delimiter, limits);
            for (var cells = csv.next(); cells != null; cells = csv.next()) {
                if (isDamaged(cells, encoding.damaged())) {
                    findings.add(Finding.of(
                            FindingCode.TEXT_UNDECODABLE,
                            TableFile.locate(file).row(csv.rowLine()),
                            encoding.charset().name()));
                }
                if (!rows.accept(csv.rowLine(), cells)) {
                    return;
                }
            }
        }
    }

    /** A NUL is no character of any table: a disk left it behind. */
    private static boolean isDamaged(List<String> cells, boolean encoding) {
        for (String cell : cells) {
            if (cell.indexOf('\0') >= 0 || (encoding && cell.indexOf(REPLACEMENT) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
