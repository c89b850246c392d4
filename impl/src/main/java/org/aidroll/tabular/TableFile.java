package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.apiguardian.api.API;

/**
 * Reads a table row by row, whatever its file's ending says: CSV or XLSX.
 *
 * <p>CSV is RFC 4180 with commas, semicolons or tabs, and any line ends; UTF-8 with or without a mark, UTF-16 with a
 * mark, else GB18030. Of an XLSX workbook the first visible sheet with a row is read; every further one is a finding.
 * Cells come as text: whole numbers without exponent, cells formatted as a date as {@code 2007-11-27}, formulas as the
 * value kept with them.
 *
 * <p>Nothing about a file is thrown. What cannot be read to its end gives one finding {@code FILE_UNREADABLE} or
 * {@code FILE_TOO_LARGE}; rows taken before it stand. Memory does not grow with the file, but for the strings an XLSX
 * file shares ({@link TableLimits#sharedTextBytes()}).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TableFile {
    private final TableLimits limits;

    /** A reader with the usual bounds. */
    public TableFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public TableFile(TableLimits limits) {
        this.limits = limits;
    }

    /** The location of findings about the whole of a file: its name, without the folder. */
    public static Location locate(Path file) {
        Path name = file.getFileName();
        return Location.of(name == null ? "" : name.toString());
    }

    /**
     * Hands each row to {@code rows}, blank rows too, until the file ends or {@code rows} has enough.
     *
     * @return what was wrong with the file as a whole, in the order met
     */
    public List<Finding> read(Path file, RowSink rows) {
        var location = locate(file);
        List<Finding> findings = new ArrayList<>();
        var counted = new CountedSink(rows, limits);
        try {
            switch (FileKind.of(file)) {
                case XLSX -> new XlsxTable(limits).read(file, counted, findings);
                case CSV -> new CsvTable(limits).read(file, counted, findings);
            }
        } catch (UnreadableTable e) {
            findings.add(e.at(location.row(counted.line())));
        } catch (IOException e) {
            findings.add(UnreadableTable.because(Unreadable.NOT_OPENED).at(location.row(counted.line())));
        }
        return List.copyOf(findings);
    }
}
