package org.aidroll.tabular;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes RFC 4180. */
final class CsvTableWriter extends TableWriter {
    private static final char MARK = '\uFEFF';

    private final Writer out;

    CsvTableWriter(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        out.write(MARK);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            writeCell(SafeText.write(cells.get(i)));
        }
        out.write("\r\n");
    }

    private void writeCell(String text) throws IOException {
        if (!needsQuotes(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        out.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
        out.write('"');
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ',', '"', '\r', '\n', '\t', ';' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
