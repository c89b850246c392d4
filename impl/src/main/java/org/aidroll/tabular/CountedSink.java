package org.aidroll.tabular;

import java.util.List;

/** Hands rows on, and refuses the first beyond the bounds. */
final class CountedSink {
    private final RowSink rows;
    private final TableLimits limits;
    private int line;

    CountedSink(RowSink rows, TableLimits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /** The last line handed on; 0 before the first. */
    int line() {
        return line;
    }

    boolean accept(int rowLine, List<String> cells) throws UnreadableTable {
        if (rowLine > limits.rows()) {
            throw UnreadableTable.tooLarge(Excess.ROWS, limits.rows());
        }
        if (cells.size() > limits.columns()) {
            throw UnreadableTable.tooLarge(Excess.COLUMNS, limits.columns());
        }
        line = rowLine;
        return rows.accept(new TableRow(rowLine, cells));
    }
}
