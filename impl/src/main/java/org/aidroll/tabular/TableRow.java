package org.aidroll.tabular;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One row of a table, its cells as text; the text is what the file has, spaces and all. Prints its line only.
 *
 * @param line the line as a person sees it in the file, the first being 1; of a CSV row that spans lines, its first
 * @param cells the cells from the first column on; a row may have fewer than the header, or more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TableRow(int line, List<String> cells) {

    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text of the cell in that column, the first being 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell has a visible character. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!Cells.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "TableRow[line " + line + ", " + cells.size() + " cells]";
    }
}
