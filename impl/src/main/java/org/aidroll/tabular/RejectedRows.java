package org.aidroll.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Gives a file back to whoever made it: a copy with the same cells, and in one more column what is wrong with each row.
 *
 * <p>The copy is CSV where the original is and its own name does not end in {@code .xlsx}, else XLSX; its lines are the original's, but for a CSV row that spans
 * lines. What cannot be read of the original is not in the copy.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RejectedRows {
    /** The header of the added column. */
    public static final String REASON = "原因";

    private final TableFile table;

    /** A writer with the usual bounds on what it reads. */
    public RejectedRows() {
        this(TableLimits.defaults());
    }

    /** A writer with these bounds on what it reads. */
    public RejectedRows(TableLimits limits) {
        this.table = new TableFile(limits);
    }

    /**
     * Writes the copy, if there is a row to give a reason for.
     *
     * @param original the file that was read
     * @param findings what was found in it; those that name no line, or another file, are passed over
     * @param sentence the words for a finding
     * @param copy the file to make, which must not be there yet
     * @return whether there was such a row, so that a copy was made
     * @throws IOException if the copy cannot be written
     */
    public boolean write(Path original, Collection<Finding> findings, Function<Finding, String> sentence, Path copy)
            throws IOException {
        String source = TableFile.locate(original).source();
        List<Finding> ofRows = findings.stream()
                .filter(finding -> finding.location().row() > 0
                        && finding.location().source().equals(source))
                .toList();
        if (ofRows.isEmpty()) {
            return false;
        }
        Map<Integer, String> reasons = ofRows.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.location().row(),
                        TreeMap::new,
                        Collectors.mapping(sentence, Collectors.joining("；"))));
        var shape = new Shape(ofRows);
        table.read(original, shape);
        shape.headerLine().ifPresent(line -> reasons.merge(line, REASON, (found, header) -> header));
        boolean isCsv;
        try {
            isCsv = FileKind.of(original) == FileKind.CSV;
        } catch (UnreadableTable e) {
            return false;
        }
        boolean asCsv = isCsv && !copy.toString().endsWith(".xlsx");
        try (TableWriter writer = asCsv ? TableWriter.csv(copy) : TableWriter.xlsx(copy)) {
            copy(original, writer, isCsv, shape.width(), reasons);
        }
        return true;
    }

    private void copy(Path original, TableWriter writer, boolean isCsv, int width, Map<Integer, String> reasons)
            throws IOException {
        var written = new Object() {
            int lines;
        };
        try {
            table.read(original, row -> {
                try {
                    // An XLSX file leaves empty lines out; the copy counts them, or its lines would be others.
                    while (!isCsv && written.lines < row.line() - 1) {
                        writer.write(List.of());
                        written.lines++;
                    }
                    List<String> cells = new ArrayList<>();
                    for (String cell : row.cells()) {
                        cells.add(isCsv ? SafeText.read(cell) : cell);
                    }
                    String reason = reasons.get(row.line());
                    while (reason != null && cells.size() < width) {
                        cells.add("");
                    }
                    if (reason != null) {
                        cells.add(reason);
                    }
                    writer.write(cells);
                    written.lines++;
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException("the copy of " + TableFile.locate(original) + " cannot be written", e.getCause());
        }
    }

    /** How wide a table is, and where its header: the row that has most of the columns the findings name. */
    private static final class Shape implements RowSink {
        private final Set<String> named;
        private int width;
        private int rows;
        private long most;
        private @Nullable Integer headerLine;

        Shape(List<Finding> findings) {
            this.named = new HashSet<>();
            findings.forEach(finding -> {
                String column = finding.location().column();
                if (column != null) {
                    named.add(column);
                }
            });
        }

        @Override
        public boolean accept(TableRow row) {
            width = Math.max(width, row.cells().size());
            long matches = row.cells().stream()
                    .map(Cells::shown)
                    .filter(named::contains)
                    .count();
            if (matches > most) {
                most = matches;
                headerLine = row.line();
            }
            // What stands so far down is no header, and no wider than one but by mistake.
            return ++rows < HeaderSearch.ROWS;
        }

        int width() {
            return width;
        }

        Optional<Integer> headerLine() {
            return Optional.ofNullable(headerLine);
        }
    }
}
