package org.aidroll.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.aidroll.tabular.TableWriter;

/** Writes one CSV of the results: its header first, then its rows. */
final class Csv {
    private Csv() {}

    /** Takes the cells of a row. */
    interface Rows {
        void row(Object... cells);
    }

    static void write(Path file, String header, Consumer<Rows> rows) throws IOException {
        try (TableWriter writer = TableWriter.csv(file)) {
            writer.write(List.of(header.split(",", -1)));
            rows.accept(cells -> {
                try {
                    String[] texts = new String[cells.length];
                    for (int i = 0; i < texts.length; i++) {
                        texts[i] = cells[i].toString();
                    }
                    writer.write(List.of(texts));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(file.getFileName() + " cannot be written", e.getCause());
        }
    }
}
