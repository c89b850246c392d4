package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.jspecify.annotations.Nullable;

/** The header of a table: which column holds which field. */
final class Header<F extends Enum<F>> {
    private static final Pattern THOUSANDS = Pattern.compile("-?[¥￥]?\\d{1,3}");
    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final Pattern REST = Pattern.compile("\\d{3}(\\.\\d+)?元?");

    private final HeaderRow written;
    private final TableRow row;
    private final Map<F, Integer> columns;
    /** The column of each field by its ordinal; one no row has where there is none. */
    private final int[] places;

    private final List<Integer> used;

    Header(HeaderRow written, Map<F, Integer> columns) {
        this.written = written;
        this.row = written.row();
        this.columns = new EnumMap<>(columns);
        this.used = List.copyOf(columns.values());
        int fields = 0;
        for (F field : columns.keySet()) {
            fields = Math.max(fields, field.getDeclaringClass().getEnumConstants().length);
        }
        this.places = new int[fields];
        Arrays.fill(places, NOWHERE);
        columns.forEach((field, column) -> places[field.ordinal()] = column);
    }

    /** The header as one row, on the last of its lines. */
    TableRow row() {
        return row;
    }

    /** The columns with a header, from left to right; those that are none of these fields are passed over. */
    List<ListColumn> columns(F[] fields) {
        List<ListColumn> all = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            String header = Cells.tidy(row.cell(place));
            String field = "";
            for (F candidate : fields) {
                field = Integer.valueOf(place).equals(columns.get(candidate)) ? HeaderNames.fileName(candidate) : field;
            }
            if (!header.isEmpty()) {
                all.add(new ListColumn(header, field));
            }
        }
        return all;
    }

    boolean has(F field) {
        return field.ordinal() < places.length && places[field.ordinal()] != NOWHERE;
    }

    /** The text of that field's cell without spaces around it and leading text quote; empty where there is no column. */
    String text(F field, TableRow of) {
        return Cells.tidy(raw(field, of));
    }

    /** The text of that field's cell as it stands; empty where there is no column. */
    String raw(F field, TableRow of) {
        return field.ordinal() < places.length ? of.cell(places[field.ordinal()]) : "";
    }

    /** The column of that field in that row; the field's name where there is no column. */
    Location locate(Location file, F field, TableRow of) {
        Integer column = columns.get(field);
        return file.row(of.line()).column(column == null ? HeaderNames.fileName(field) : Cells.shown(row.cell(column)));
    }

    /** Says of each of these fields that the table has no such column. */
    void tellMissing(Collection<F> expected, Location file, Consumer<Finding> findings) {
        for (F field : expected) {
            if (!has(field)) {
                findings.accept(
                        Finding.of(FindingCode.HEADER_NOT_FOUND, file.row(row.line()), HeaderNames.fileName(field))
                                .at(Severity.MAJOR));
            }
        }
    }

    /**
     * The amount in that field's cell and the next, of a row with a cell too many: a thousands comma nobody quoted. Empty
     * where it is not so.
     */
    Optional<String> splitAmount(F field, TableRow of) {
        Integer column = columns.get(field);
        if (column == null || of.cells().size() <= row.cells().size()) {
            return Optional.empty();
        }
        String rest = of.cell(column + 1);
        return THOUSANDS.matcher(Cells.key(of.cell(column))).matches()
                        && REST.matcher(Cells.key(rest)).matches()
                ? Optional.of(of.cell(column) + "," + rest)
                : Optional.empty();
    }

    /** Whether that row is this header once more, as printed lists have it on every page. */
    boolean isRepeatedIn(TableRow other) {
        return written.isRepeatedIn(other, used);
    }

    /** The same header, the column of {@code from} being the one of {@code to}. */
    Header<F> moved(F from, F to) {
        Map<F, Integer> moved = new EnumMap<>(columns);
        @Nullable Integer column = moved.remove(from);
        if (column != null) {
            moved.put(to, column);
        }
        return new Header<>(written, moved);
    }
}
