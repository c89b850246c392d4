package org.aidroll.tabular;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;

/** Reads the YAML file beside a list. One instance reads one file. */
final class RegistryDescriptionReader {
    private static final List<String> KEYS =
            List.of("department", "category", "category_column", "categories", "columns", "valid_from", "valid_to");
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final Location file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, YamlEntry> entries = new HashMap<>();
    private boolean usable = true;

    private RegistryDescriptionReader(Path file) {
        this.file = TableFile.locate(file);
    }

    static Outcome<RegistryDescription> read(Path file) {
        var reader = new RegistryDescriptionReader(file);
        try {
            for (YamlEntry entry : YamlFile.read(file)) {
                reader.take(entry);
            }
        } catch (YamlFile.Wrong e) {
            reader.wrong(e.line(), e.what());
            return Outcome.failed(reader.findings);
        }
        return reader.outcome();
    }

    private void take(YamlEntry entry) {
        if (KEYS.contains(entry.key())) {
            entries.put(entry.key(), entry);
        } else {
            unknown(entry, KEYS);
        }
    }

    private Outcome<RegistryDescription> outcome() {
        String department = text("department");
        if (department.isEmpty()) {
            wrong(0, "department is missing");
        }
        var columns = columns();
        var category = category();
        Map<String, HardshipCategory> categories = category == null ? categories(columns) : Map.of();
        var validity = validity();
        return usable
                ? Outcome.of(new RegistryDescription(department, category, categories, columns, validity), findings)
                : Outcome.failed(findings);
    }

    private Map<RegistryField, String> columns() {
        Map<RegistryField, String> columns = new EnumMap<>(RegistryField.class);
        Map<String, RegistryField> known = new LinkedHashMap<>();
        for (RegistryField field : RegistryField.values()) {
            known.put(HeaderNames.fileName(field), field);
        }
        for (YamlEntry entry : entries("columns")) {
            RegistryField field = known.get(entry.key());
            if (field == null || entry.text() == null) {
                unknown(entry, known.keySet());
            } else {
                columns.put(field, entry.text());
            }
        }
        return columns;
    }

    private @Nullable HardshipCategory category() {
        YamlEntry entry = entries.get("category");
        if (entry == null) {
            return null;
        }
        if (entries.containsKey("category_column")) {
            wrong(entry.line(), "category and category_column exclude each other");
        }
        return code(entry).orElse(null);
    }

    private Map<String, HardshipCategory> categories(Map<RegistryField, String> columns) {
        Map<String, HardshipCategory> categories = new HashMap<>();
        String column = text("category_column");
        if (entries.containsKey("category")) {
            return categories;
        }
        if (column.isEmpty()) {
            wrong(0, "category is missing, and category_column");
            return categories;
        }
        columns.put(RegistryField.CATEGORY, column);
        for (YamlEntry entry : entries("categories")) {
            code(entry).ifPresent(code -> categories.put(Cells.key(entry.key()), code));
        }
        if (categories.isEmpty()) {
            wrong(0, "categories is missing: which value of " + column + " is which category");
        }
        return categories;
    }

    private Optional<HardshipCategory> code(YamlEntry entry) {
        try {
            return Optional.of(HardshipCategory.of(entry.text() == null ? "" : entry.text()));
        } catch (IllegalArgumentException e) {
            wrong(entry.line(), entry.key() + ": '" + entry.text() + "' is no category code");
            return Optional.empty();
        }
    }

    private @Nullable DateSpan validity() {
        LocalDate from = date("valid_from");
        LocalDate to = date("valid_to");
        if (to == null) {
            return from == null ? null : DateSpan.from(from);
        }
        LocalDate start = from == null ? ALWAYS : from;
        if (start.isAfter(to)) {
            wrong(0, "valid_from " + from + " is after valid_to " + to);
            return null;
        }
        return DateSpan.firstToLast(start, to);
    }

    private @Nullable LocalDate date(String key) {
        YamlEntry entry = entries.get(key);
        if (entry == null || entry.text() == null || entry.text().isBlank()) {
            return null;
        }
        Optional<LocalDate> date = DateText.parse(entry.text());
        if (date.isEmpty()) {
            wrong(entry.line(), key + ": '" + Cells.shown(entry.text()) + "' is no date");
        }
        return date.orElse(null);
    }

    private String text(String key) {
        YamlEntry entry = entries.get(key);
        return entry == null || entry.text() == null ? "" : entry.text().strip();
    }

    private List<YamlEntry> entries(String key) {
        YamlEntry entry = entries.get(key);
        return entry == null ? List.of() : entry.entries();
    }

    private void unknown(YamlEntry entry, Collection<String> known) {
        findings.add(Finding.of(
                FindingCode.DESCRIPTION_KEY_UNKNOWN,
                file.row(entry.line()),
                Cells.shown(entry.key()),
                Nearest.to(Cells.shown(entry.key()), known)));
    }

    private void wrong(int line, String what) {
        usable = false;
        findings.add(Finding.of(FindingCode.REGISTRY_DESCRIPTION, file.row(line), what));
    }
}
