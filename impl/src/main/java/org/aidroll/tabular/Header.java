package org.aidroll.tabular;

import java.util.EnumMap;
import java.util.Map;
import org.aidroll.api.finding.Location;
import org.jspecify.annotations.Nullable;

/** The header row of a table: which column holds which field. */
final class Header<F extends Enum<F>> {
    private final TableRow row;
    private final Map<F, Integer> columns;

    Header(TableRow row, Map<F, Integer> columns) {
        this.row = row;
        this.columns = new EnumMap<>(columns);
    }

    /** The row itself. */
    TableRow row() {
        return row;
    }

    boolean has(F field) {
        return columns.containsKey(field);
    }

    /** The text of that field's cell without spaces around it and leading text quote; empty where there is no column. */
    String text(F field, TableRow of) {
        return Cells.tidy(raw(field, of));
    }

    /** The text of that field's cell as it stands; empty where there is no column. */
    String raw(F field, TableRow of) {
        Integer column = columns.get(field);
        return column == null ? "" : of.cell(column);
    }

    /** The column of that field in that row; the field's name where there is no column. */
    Location locate(Location file, F field, TableRow of) {
        Integer column = columns.get(field);
        return file.row(of.line()).column(column == null ? HeaderNames.fileName(field) : Cells.shown(row.cell(column)));
    }

    /** Whether that row is this header once more, as printed lists have it on every page. */
    boolean isRepeatedIn(TableRow other) {
        for (int column : columns.values()) {
            if (!Cells.key(other.cell(column)).equals(Cells.key(row.cell(column)))) {
                return false;
            }
        }
        return true;
    }

    /** The same header, the column of {@code from} being the one of {@code to}. */
    Header<F> moved(F from, F to) {
        Map<F, Integer> moved = new EnumMap<>(columns);
        @Nullable Integer column = moved.remove(from);
        if (column != null) {
            moved.put(to, column);
        }
        return new Header<>(row, moved);
    }
}
