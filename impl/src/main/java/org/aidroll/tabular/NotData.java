package org.aidroll.tabular;

import java.util.List;
import java.util.Objects;

/** Knows the lines below a table that are no data, by the words they begin with ({@code not-data.yaml}). */
final class NotData {
    private static final NotData STANDARD = new NotData(
            Objects.requireNonNull(HeaderNames.load("not-data.yaml").get("begins"), "not-data.yaml has no 'begins'"));

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
