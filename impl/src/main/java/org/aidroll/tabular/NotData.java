package org.aidroll.tabular;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** Knows the lines below a table that are no data, by the words they begin with ({@code not-data.yaml}). */
final class NotData {
    private static final NotData STANDARD =
            new NotData(Resources.yaml("not-data.yaml", new TypeReference<List<String>>() {}));

    private final List<String> words;

    private NotData(List<String> words) {
        this.words = words.stream().map(Cells::key).toList();
    }

    static NotData standard() {
        return STANDARD;
    }

    boolean beginsLikeNote(TableRow row) {
        return isNote(firstText(row));
    }

    boolean isNote(String text) {
        String key = Cells.key(text);
        return words.stream().anyMatch(key::startsWith);
    }

    /** The first cell of a row in which something stands, as a finding shows it. */
    static String firstText(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !Cells.isBlank(cell))
                .findFirst()
                .map(Cells::shown)
                .orElse("");
    }
}
