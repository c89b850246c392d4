package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.List;

/**
 * A registry before it is a file.
 *
 * @param titles lines above the header, as offices set over a table; one cell each
 * @param closing lines below the data that are no data
 */
record MadeTable(
        String stem,
        FileForm form,
        List<String> yaml,
        List<String> titles,
        List<String> header,
        List<Row> rows,
        List<List<String>> closing) {
    /** @param student empty where the row names nobody on the roll */
    record Row(List<String> cells, String student, String idDamage, String nameDamage) {}

    /** The row of the first data row as a person sees it in the file. */
    int firstRow() {
        return titles.size() + 2;
    }

    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        titles.forEach(title -> lines.add(List.of(title)));
        lines.add(header);
        rows.forEach(row -> lines.add(row.cells()));
        lines.addAll(closing);
        return lines;
    }
}
