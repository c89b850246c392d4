package org.aidroll.tabular;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Makes records of the data rows of one list of e-files. */
final class EFileRows implements HeadedRows.Data<EFileField> {
    static final List<EFileField> NEEDED = List.of(EFileField.STUDENT, EFileField.SLOT);

    private static final List<EFileField> EXPECTED =
            List.of(EFileField.FILE, EFileField.FIELD, EFileField.VALUE, EFileField.KEYED_BY, EFileField.KEYED_AT);
    /** A document's code, and behind a dot that of a side. */
    private static final Pattern SLOT = Pattern.compile("[A-Z][A-Z0-9_]{0,39}(\\.[A-Z][A-Z0-9_]{0,39})?");

    private final Location file;
    private final Consumer<Finding> findings;
    private final Consumer<EFileRecord> records;

    EFileRows(Location file, Consumer<Finding> findings, Consumer<EFileRecord> records) {
        this.file = file;
        this.findings = findings;
        this.records = records;
    }

    @Override
    public void begin(Header<EFileField> header) {
        header.tellMissing(EXPECTED, file, findings);
    }

    @Override
    public boolean names(Header<EFileField> header, TableRow row) {
        return !header.text(EFileField.STUDENT, row).isEmpty()
                && !header.text(EFileField.SLOT, row).isEmpty();
    }

    @Override
    public void accept(Header<EFileField> header, TableRow row) {
        var values = new Values<>(header, row, file, findings);
        var student = values.student(EFileField.STUDENT);
        String slot = values.matching(EFileField.SLOT, SLOT);
        String name = values.text(EFileField.FILE);
        boolean hasField = !values.text(EFileField.FIELD).isEmpty();
        if (name.isEmpty() && !hasField) {
            values.missing(EFileField.FILE, Severity.MAJOR);
        }
        var at = values.date(EFileField.KEYED_AT);
        var field = values.label(Labels.DOCUMENT_FIELD, EFileField.FIELD, Severity.MAJOR);
        // As the file has it: spaces in a number are for the check to judge.
        String value = unquoted(header.raw(EFileField.VALUE, row));
        if (hasField) {
            values.missing(EFileField.VALUE, Severity.MAJOR);
            values.missing(EFileField.KEYED_BY, Severity.MINOR);
        }
        Transcribed typed = field == null || Cells.isBlank(value)
                ? null
                : new Transcribed(field, value, values.text(EFileField.KEYED_BY), at);
        if (student == null || slot == null || name.isEmpty() && typed == null) {
            return;
        }
        int dot = slot.indexOf('.');
        records.accept(new EFileRecord(
                row.line(),
                student,
                dot < 0 ? slot : slot.substring(0, dot),
                dot < 0 ? "" : slot.substring(dot + 1),
                orNull(name),
                typed,
                at));
    }

    private static String unquoted(String raw) {
        return raw.startsWith("'") ? raw.substring(1) : raw;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
