package org.aidroll.tabular;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What the description of a department's list says of its columns, to be corrected by a person.
 *
 * @param department who keeps the list; empty where it does not say
 * @param columns the header by the field's name; an empty header: the list has no such column
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DescribedColumns(String department, Map<String, String> columns) {
    private static final String DEPARTMENT = "department";
    private static final String COLUMNS = "columns";

    /** Copies the columns. */
    public DescribedColumns {
        columns = Map.copyOf(columns);
    }

    /**
     * What a description says; nothing where it cannot be read, which reading the list tells.
     *
     * @param description the YAML file beside a list
     */
    public static DescribedColumns read(Path description) {
        String department = "";
        Map<String, String> columns = new LinkedHashMap<>();
        for (YamlEntry entry : entries(description).orElse(List.of())) {
            if (entry.key().equals(DEPARTMENT) && entry.text() != null) {
                department = entry.text().strip();
            }
            if (entry.key().equals(COLUMNS)) {
                entry.entries()
                        .forEach(column -> columns.put(column.key(), column.text() == null ? "" : column.text()));
            }
        }
        return new DescribedColumns(department, columns);
    }

    /**
     * The same description with these columns in the place of its own.
     *
     * @param description the YAML file beside a list
     * @param columns the header by the field's name; an empty header: the list has no such column
     * @return YAML; remarks are not in it. Empty where the description cannot be read
     */
    public static Optional<String> replaced(Path description, Map<String, String> columns) {
        return entries(description).map(entries -> {
            var yaml = new StringBuilder();
            for (YamlEntry entry : entries) {
                if (entry.key().equals(COLUMNS)) {
                    continue;
                }
                yaml.append(quoted(entry.key())).append(':');
                if (entry.text() != null) {
                    yaml.append(' ').append(quoted(entry.text()));
                }
                yaml.append('\n');
                entry.entries().forEach(inner -> line(yaml, inner.key(), inner.text() == null ? "" : inner.text()));
            }
            if (!columns.isEmpty()) {
                yaml.append(COLUMNS).append(":\n");
                columns.forEach((field, header) -> line(yaml, field, header));
            }
            return yaml.toString();
        });
    }

    private static Optional<List<YamlEntry>> entries(Path description) {
        try {
            return Optional.of(YamlFile.read(description));
        } catch (YamlFile.Wrong unreadable) {
            return Optional.empty();
        }
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("  ").append(quoted(key)).append(": ").append(quoted(value)).append('\n');
    }

    /** As JSON is, which is YAML too: whatever was typed is a text and nothing else. A plain key stays plain. */
    private static String quoted(String text) {
        if (text.matches("[a-z_]+") && !text.matches("y|n|yes|no|on|off|true|false|null")) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
