package org.aidroll.benchmarks.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** fastexcel-reader, the bare reader of workbooks. */
final class FastexcelReader {
    private int rows;
    private long characters;

    private FastexcelReader() {}

    static Tally read(Path file) throws IOException {
        var reader = new FastexcelReader();
        try (var book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(reader::take);
        }
        return new Tally(reader.rows - 1, reader.characters);
    }

    private void take(Row row) {
        rows++;
        row.forEach(cell -> characters += cell == null ? 0 : cell.getText().length());
    }
}
