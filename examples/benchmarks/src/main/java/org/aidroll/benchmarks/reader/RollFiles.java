package org.aidroll.benchmarks.reader;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the files that are read. */
final class RollFiles {
    private RollFiles() {}

    /** A CSV file in GB18030, as Chinese systems export it. */
    static void csv(Path file, int rows) throws IOException {
        var text = new RollText();
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("GB18030"))) {
            out.write(String.join(",", RollText.HEADER) + "\r\n");
            for (int n = 0; n < rows; n++) {
                out.write(String.join(",", text.row(n)) + "\r\n");
            }
        }
    }

    /** A workbook of one sheet whose texts are shared between cells, or stand in them. */
    static void xlsx(Path file, int rows, boolean shared) throws IOException {
        var text = new RollText();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var book = new Workbook(out, "AidRoll", "1.0")) {
            Worksheet sheet = book.newWorksheet("学籍");
            write(sheet, 0, RollText.HEADER, shared);
            for (int n = 0; n < rows; n++) {
                write(sheet, n + 1, text.row(n), shared);
                if (n % 1_000 == 0 && !shared) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells, boolean shared) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (column == RollText.GRADE && row > 0) {
                sheet.value(row, column, Integer.parseInt(cell));
            } else if (shared) {
                sheet.value(row, column, cell);
            } else {
                sheet.inlineString(row, column, cell);
            }
        }
    }
}
