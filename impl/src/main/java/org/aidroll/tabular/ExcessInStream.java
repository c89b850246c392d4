package org.aidroll.tabular;

import java.io.IOException;

/** Carries an {@link UnreadableTable} through a parser that reads from a stream. */
final class ExcessInStream extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableTable table;

    ExcessInStream(UnreadableTable table) {
        super(table.getMessage());
        this.table = table;
    }

    UnreadableTable table() {
        return table;
    }
}
