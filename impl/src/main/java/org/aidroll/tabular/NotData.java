package org.aidroll.tabular;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.stream.Collectors;

/** Knows the lines below a table that are no data, by the words they begin with ({@code not-data.yaml}). */
final class NotData {
    private static final NotData STANDARD =
            new NotData(Resources.yaml("not-data.yaml", new TypeReference<List<String>>() {}));

    private final List<String> words;
    private final String initials;

    private NotData(List<String> words) {
        this.words = words.stream().map(Cells::key).toList();
        this.initials = this.words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    static NotData standard() {
        return STANDARD;
    }

    boolean beginsLikeNote(TableRow row) {
        String cell = firstCell(row);
        // As it is shown is what counts, but what does not begin so as it stands, as nearly none does, never will.
        return isNote(Cells.tidy(cell)) && isNote(Cells.shown(cell));
    }

    boolean isNote(String text) {
        String key = Cells.key(text);
        if (key.isEmpty() || initials.indexOf(key.charAt(0)) < 0) {
            return false;
        }
        for (String word : words) {
            if (key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first cell of a row in which something stands, as a finding shows it. */
    static String firstText(TableRow row) {
        return Cells.shown(firstCell(row));
    }

    private static String firstCell(TableRow row) {
        for (String cell : row.cells()) {
            if (!Cells.isBlank(cell)) {
                return cell;
            }
        }
        return "";
    }
}
