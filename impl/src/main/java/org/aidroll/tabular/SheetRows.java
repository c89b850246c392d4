package org.aidroll.tabular;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, one by one, whatever format it has. */
interface SheetRows {

    /** The cells of the next row the file has; null behind the last. Lines without a row are not in the file. */
    @Nullable
    List<String> next() throws UnreadableTable;

    /** The line of the row read last. */
    int line();
}
