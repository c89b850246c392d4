package org.aidroll.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Writes a table of texts row by row, safe from formulas, so that {@link TableFile} reads the same texts back (of CSV
 * after {@link SafeText#read}). Memory does not grow with the table.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class TableWriter implements Closeable {

    TableWriter() {}

    /**
     * Begins a CSV file: UTF-8 with a mark, by which spreadsheets know it; commas; CR LF.
     *
     * @throws IOException if the file cannot be made, or is there already
     */
    public static TableWriter csv(Path file) throws IOException {
        return new CsvTableWriter(file);
    }

    /**
     * Begins an XLSX file of one sheet whose cells are all text.
     *
     * @throws IOException if the file cannot be made, or is there already
     */
    public static TableWriter xlsx(Path file) throws IOException {
        return new XlsxTableWriter(file);
    }

    /**
     * Writes the next row.
     *
     * @throws IOException if the row cannot be written
     */
    public abstract void write(List<String> cells) throws IOException;
}
