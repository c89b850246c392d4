package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;

/**
 * Reads a file that has one kind of thing in the rows below its header.
 *
 * @param names which headers name which field
 * @param needed the fields without which a row is no header
 * @param rows what makes things of data rows
 * @param limits the bounds of the file
 */
record ListFile<F extends Enum<F>, T>(HeaderNames<F> names, List<F> needed, Rows<F, T> rows, TableLimits limits) {

    /** Makes things of the data rows of one file. */
    @FunctionalInterface
    interface Rows<F extends Enum<F>, T> {

        /** What takes the rows of that file, and hands on what it finds and what it makes. */
        HeadedRows.Data<F> of(Location file, Consumer<Finding> findings, Consumer<T> things);
    }

    /** All things in the order of the file; no value where the header is missing. */
    Outcome<List<T>> read(Path file) {
        List<T> things = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        var rows = read(file, things::add, findings::add);
        return rows.isPresent()
                ? Outcome.of(List.copyOf(things), findings).ofRows(rows.getAsInt())
                : Outcome.failed(findings);
    }

    /** Hands on things and findings one by one; how many data rows there were, empty where no header was. */
    OptionalInt read(Path file, Consumer<T> things, Consumer<Finding> findings) {
        var location = TableFile.locate(file);
        var search = new HeaderSearch<>(names, Map.of(), fields -> fields.containsAll(needed), needed);
        var headed = new HeadedRows<>(search, location, findings, rows.of(location, findings, things));
        List<Finding> ofFile = new TableFile(limits).read(file, headed);
        boolean found = headed.finish(ofFile).isPresent();
        ofFile.forEach(findings);
        return found ? OptionalInt.of(headed.rows()) : OptionalInt.empty();
    }
}
