package org.aidroll.report.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a bulletin.
 *
 * @param title its heading
 * @param paragraphs what is said above the table
 * @param columns the table's columns; none if there is no table
 * @param rows the table's rows
 * @param notes what is said below it
 */
record Section(
        String title, List<String> paragraphs, List<Column> columns, List<List<Entry>> rows, List<String> notes) {

    /**
     * A column of a table.
     *
     * @param head its header
     * @param width its width on a sheet, in characters
     */
    record Column(String head, int width) {}

    Section {
        paragraphs = List.copyOf(paragraphs);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    static Section of(String title, List<String> paragraphs) {
        return new Section(title, paragraphs, List.of(), List.of(), List.of());
    }

    static Section table(String title, List<Column> columns, List<List<Entry>> rows) {
        return new Section(title, List.of(), columns, rows, List.of());
    }

    Section withNote(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Section(title, paragraphs, columns, rows, more);
    }

    Section withParagraph(String paragraph) {
        var more = new ArrayList<>(paragraphs);
        more.add(paragraph);
        return new Section(title, more, columns, rows, notes);
    }
}
