package org.aidroll.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.apiguardian.api.API;

/**
 * Reads a table row by row, whatever its file's ending says: CSV, XLSX, or XLS of Excel 97–2003 where Apache POI is on
 * the class path.
 *
 * <p>CSV is RFC 4180 with commas, semicolons or tabs, and any line ends; UTF-8 with or without a mark, UTF-16 with a
 * mark, else GB18030. Of a workbook the first visible sheet with a row is read; every further one is a finding.
 * Cells come as text: whole numbers without exponent, cells formatted as a date as {@code 2007-11-27}, formulas as the
 * value kept with them.
 *
 * <p>Nothing about a file is thrown. What cannot be read to its end gives one finding: {@code FILE_TOO_LARGE}, {@code
 * FILE_IS_HTML} (a web page, as many systems export under the name of a workbook), {@code FILE_ENCRYPTED}, {@code
 * TEXT_ENCODING} (Big5, or UTF-16 without a mark), else {@code FILE_UNREADABLE}; rows taken before it stand. Memory does
 * not grow with the file, but for the strings a workbook shares ({@link TableLimits#sharedTextBytes()}) and the tables of
 * an XLS container, which may have at most 128 MiB.
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
                case XLS -> readXls(file, counted, findings);
                case CSV -> new CsvTable(limits).read(file, counted, findings);
            }
        } catch (UnreadableTable e) {
            findings.add(e.at(location.row(counted.line())));
        } catch (IOException e) {
            findings.add(UnreadableTable.because(Unreadable.NOT_OPENED).at(location.row(counted.line())));
        }
        return List.copyOf(findings);
    }

    /** Apache POI is optional: where it is not there, or too old, our class that uses it cannot be linked. */
    private void readXls(Path file, CountedSink rows, List<Finding> findings) throws IOException, UnreadableTable {
        try {
            new XlsTable(limits).read(file, rows, findings);
        } catch (LinkageError e) {
            throw UnreadableTable.because(Unreadable.OLD_XLS);
        }
    }
}
