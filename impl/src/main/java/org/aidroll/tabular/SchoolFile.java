package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.School;
import org.apiguardian.api.API;

/**
 * Reads the list of schools from CSV, XLSX or XLS.
 *
 * <p>Columns, in any order, all needed: {@code school_code} (学校标识码), 10 digits; {@code name} (学校名称); {@code
 * division} (行政区划), 6, 9 or 12 digits; {@code stages} (学段), codes such as {@code PRIMARY} or labels such as 小学,
 * separated by {@code ;}; {@code kind} (办学性质), {@code PUBLIC} 公办, {@code PRIVATE} 民办 or {@code INCLUSIVE} 普惠性.
 *
 * <p>A row with a needed value missing or unknown gives findings and no school; so does the second row of a code. A
 * stage that is not known is left out, with a finding.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SchoolFile {
    private static final List<SchoolField> NEEDED = List.of(SchoolField.values());

    private static final HeaderNames<SchoolField> NAMES = HeaderNames.of(SchoolField.class, "school-headers.yaml");

    private final ListFile<SchoolField, School> list;

    /** A reader with the usual bounds. */
    public SchoolFile() {
        this(TableLimits.defaults());
    }

    /** A reader with these bounds. */
    public SchoolFile(TableLimits limits) {
        this.list = new ListFile<>(NAMES, NEEDED, SchoolRows::new, limits);
    }

    /** Reads the schools in the order of the file; no value where the header is missing. */
    public Outcome<List<School>> read(Path schools) {
        return list.read(schools);
    }
}
