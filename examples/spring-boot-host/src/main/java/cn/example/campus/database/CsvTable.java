package cn.example.campus.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Our own CSV resources: UTF-8, a header line, no quoted field. */
final class CsvTable {
    private CsvTable() {}

    static List<Row> read(String resource) {
        InputStream stream = Objects.requireNonNull(CsvTable.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> header = cells(lines.readLine());
            List<Row> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(new Row(header, cells(line)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    record Row(List<String> header, List<String> cells) {
        /** Empty when the field is blank. */
        Optional<String> find(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("No column " + column + " in " + header);
            }
            return Optional.of(cells.get(index)).filter(cell -> !cell.isBlank());
        }

        String text(String column) {
            return find(column)
                    .orElseThrow(() -> new IllegalArgumentException("Column " + column + " is blank in " + cells));
        }
    }
}
