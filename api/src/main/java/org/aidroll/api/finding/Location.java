package org.aidroll.api.finding;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding was met.
 *
 * @param source the file, table or stage, as its owner calls it
 * @param row the line as a person sees it in the file, the first line being 1; 0 where no line is meant
 * @param column the column's header or the field's name, or null where no column is meant
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Location(String source, int row, @Nullable String column) {

    /** @throws IllegalArgumentException if {@code row} is negative */
    public Location {
        if (row < 0) {
            throw new IllegalArgumentException("row " + row + " of " + source + " is negative");
        }
    }

    /** The whole of a file, table or stage. */
    public static Location of(String source) {
        return new Location(source, 0, null);
    }

    /** A line of this source. */
    public Location row(int line) {
        return new Location(source, line, column);
    }

    /** A column of this line, or of this source. */
    public Location column(String header) {
        return new Location(source, row, header);
    }

    @Override
    public String toString() {
        return source + (row == 0 ? "" : ":" + row) + (column == null ? "" : " " + column);
    }
}
