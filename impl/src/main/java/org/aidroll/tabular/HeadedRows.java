package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, finds the header among the first, and hands on the data rows below it. */
final class HeadedRows<F extends Enum<F>> implements RowSink {

    /** Takes the data rows below a header. */
    interface Data<F extends Enum<F>> {

        /** Takes the header, before any row. */
        default void begin(Header<F> header) {}

        /** Whether the row names somebody or something, whatever word it begins with. */
        boolean names(Header<F> header, TableRow row);

        /** Takes a row. */
        void accept(Header<F> header, TableRow row);
    }

    private final HeaderSearch<F> search;
    private final Location file;
    private final Consumer<Finding> findings;
    private final Data<F> data;
    private final NotData notData = NotData.standard();
    private final List<TableRow> first = new ArrayList<>();
    private boolean searched;
    private @Nullable Header<F> header;
    private int rows;

    HeadedRows(HeaderSearch<F> search, Location file, Consumer<Finding> findings, Data<F> data) {
        this.search = search;
        this.file = file;
        this.findings = findings;
        this.data = data;
    }

    @Override
    public boolean accept(TableRow row) {
        if (!searched) {
            first.add(row);
            if (first.size() < HeaderSearch.ROWS) {
                return true;
            }
            search(true);
            return header != null;
        }
        take(row);
        return true;
    }

    /**
     * Ends the table.
     *
     * @param ofFile what was found of the file as a whole: of one that broke off, nothing more is said
     * @return the header, where there was one
     */
    Optional<Header<F>> finish(List<Finding> ofFile) {
        boolean whole = ofFile.stream().noneMatch(finding -> finding.severity() == Severity.CRITICAL);
        if (!searched) {
            search(whole);
        }
        if (header != null && rows == 0 && whole) {
            findings.accept(Finding.of(FindingCode.NO_ROWS, file));
        }
        return Optional.ofNullable(header);
    }

    /** Whether the header was met. */
    boolean hasHeader() {
        return header != null;
    }

    /** How many data rows came so far. */
    int rows() {
        return rows;
    }

    /** Of a file that broke off before any header came, no word: its damage is told already. */
    private void search(boolean whole) {
        searched = true;
        List<Finding> found = new ArrayList<>();
        header = search.find(first, file, found::add).orElse(null);
        if (whole || header != null) {
            found.forEach(findings);
        }
        if (header != null) {
            data.begin(header);
            int line = header.row().line();
            first.stream().filter(row -> row.line() > line).forEach(this::take);
        }
        first.clear();
    }

    private void take(TableRow row) {
        var above = header;
        if (above == null || row.isBlank()) {
            return;
        }
        if (above.isRepeatedIn(row) || (notData.beginsLikeNote(row) && !data.names(above, row))) {
            findings.accept(Finding.of(FindingCode.ROW_NOT_DATA, file.row(row.line()), NotData.firstText(row)));
        } else {
            rows++;
            data.accept(above, row);
        }
    }
}
