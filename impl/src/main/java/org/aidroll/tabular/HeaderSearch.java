package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header below any title rows: the row that names most fields, of those that name enough, or two rows that
 * together name more.
 *
 * @param names the headers of each field
 * @param explicit headers the list's description gives, which go before all others; an empty one: there is no such column
 * @param isEnough whether a table with these fields can be read at all
 * @param wanted the fields to name where there is no such row
 */
record HeaderSearch<F extends Enum<F>>(
        HeaderNames<F> names, Map<F, String> explicit, Predicate<Set<F>> isEnough, List<F> wanted) {
    /** How many rows are looked through. */
    static final int ROWS = 50;

    /** The header among the first rows of a table. */
    Optional<Header<F>> find(Collection<TableRow> rows, Location file, Consumer<Finding> findings) {
        var best = best(rows);
        if (best == null) {
            String looked = wanted.stream().map(HeaderNames::fileName).collect(Collectors.joining(", "));
            findings.accept(Finding.of(FindingCode.HEADER_NOT_FOUND, file, looked));
            return Optional.empty();
        }
        var columns = columns(best.row(), file, findings);
        reportMissing(columns, file.row(best.row().line()), findings);
        return Optional.of(new Header<>(best, columns));
    }

    /** One row if it can be; two only where they name more fields than any one. */
    private @Nullable HeaderRow best(Collection<TableRow> rows) {
        List<HeaderRow> candidates = new ArrayList<>();
        rows.forEach(row -> candidates.add(HeaderRow.of(row)));
        TableRow above = null;
        for (TableRow row : rows) {
            if (above != null && above.line() + 1 == row.line()) {
                candidates.add(HeaderRow.of(above, row));
            }
            above = row;
        }
        HeaderRow best = null;
        int most = 0;
        for (HeaderRow candidate : candidates) {
            var columns = columns(candidate.row(), null, finding -> {});
            if (columns.size() > most && isEnough.test(columns.keySet())) {
                best = candidate;
                most = columns.size();
            }
        }
        return best;
    }

    private Map<F, Integer> columns(TableRow row, @Nullable Location file, Consumer<Finding> findings) {
        Map<String, F> given = new HashMap<>();
        explicit.forEach((field, header) -> {
            if (!header.isBlank()) {
                given.put(Cells.key(header), field);
            }
        });
        Map<F, Integer> columns = new EnumMap<>(names.fieldType());
        for (int column = 0; column < row.cells().size(); column++) {
            String header = row.cell(column);
            F field = Optional.ofNullable(given.get(Cells.key(header)))
                    .or(() -> names.field(header).filter(known -> !explicit.containsKey(known)))
                    .orElse(null);
            Integer first = field == null ? null : columns.putIfAbsent(field, column);
            if (field != null && first != null && file != null) {
                findings.accept(Finding.of(
                        FindingCode.HEADER_AMBIGUOUS,
                        file.row(row.line()).column(Cells.shown(header)),
                        HeaderNames.fileName(field),
                        Cells.shown(row.cell(first)),
                        Cells.shown(header)));
            }
        }
        return columns;
    }

    private void reportMissing(Map<F, Integer> columns, Location line, Consumer<Finding> findings) {
        Arrays.stream(names.fieldType().getEnumConstants())
                .filter(field -> !explicit.getOrDefault(field, "").isBlank() && !columns.containsKey(field))
                .forEach(field -> findings.accept(Finding.of(
                        FindingCode.HEADER_NOT_FOUND, line, HeaderNames.fileName(field) + ": " + explicit.get(field))));
    }
}
