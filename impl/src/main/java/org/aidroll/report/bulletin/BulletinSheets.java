package org.aidroll.report.bulletin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.report.Bulletin;
import org.aidroll.report.bulletin.Section.Column;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/** A bulletin as sheets of a workbook: the schools' figures, what is said of each, the errors; A4, to be signed. */
public final class BulletinSheets {
    private static final int TEXT_WIDTH = 92;

    private final Content content;
    private final Wording wording;

    private BulletinSheets(Bulletin bulletin, Locale locale) {
        content = new Content(bulletin, locale);
        wording = content.wording();
    }

    /**
     * Writes the sheets behind those there are.
     *
     * @throws IOException if they cannot be written
     */
    public static void write(Bulletin bulletin, Locale locale, WorkbookWriter book) throws IOException {
        var sheets = new BulletinSheets(bulletin, locale);
        sheets.schools(book);
        sheets.sentences(book);
        sheets.errors(book);
    }

    private void schools(WorkbookWriter book) throws IOException {
        var table = content.table();
        var sheet = book.sheet(
                wording.say("sheet.schools"),
                SheetLayout.landscape(widths(table)).withFilter());
        sheet.title(content.title()).subtitle(content.subtitle());
        for (String said : content.summary().paragraphs()) {
            sheet.note(said);
        }
        var rows = table.rows();
        body(sheet, table, rows.subList(0, rows.size() - 1));
        sheet.total(cells(rows.get(rows.size() - 1)));
        for (String note : table.notes()) {
            sheet.note(note);
        }
        signatures(sheet);
    }

    private void sentences(WorkbookWriter book) throws IOException {
        var sheet = book.sheet(wording.say("sheet.sentences"), SheetLayout.portrait(TEXT_WIDTH));
        sheet.title(content.title()).subtitle(content.subtitle());
        var end = content.end();
        var parts = new ArrayList<Section>();
        parts.add(content.sentences());
        parts.addAll(end.stream().filter(section -> section.columns().isEmpty()).toList());
        for (Section part : parts) {
            sheet.section(part.title());
            for (String said : part.paragraphs()) {
                sheet.row(Cell.text(said));
            }
        }
        sheet.note(wording.say("signatures.made") + "        " + wording.say("signatures.checked") + "        "
                + wording.say("signatures.head"));
    }

    private void errors(WorkbookWriter book) throws IOException {
        var sheet = book.sheet(wording.say("sheet.errors"), SheetLayout.landscape(22, 40, 30, 14, 14, 14, 14, 14));
        sheet.title(content.title()).subtitle(content.subtitle());
        var parts = new ArrayList<Section>();
        parts.add(content.bands());
        parts.addAll(content.errors());
        parts.addAll(content.end().stream()
                .filter(section -> !section.columns().isEmpty())
                .toList());
        for (Section part : parts) {
            sheet.section(part.title());
            for (String said : part.paragraphs()) {
                sheet.note(said);
            }
            if (!part.columns().isEmpty()) {
                body(sheet, part, part.rows());
            }
            for (String note : part.notes()) {
                sheet.note(note);
            }
        }
        signatures(sheet);
    }

    private static void body(SheetWriter sheet, Section section, List<List<Entry>> rows) throws IOException {
        sheet.header(section.columns().stream().map(Column::head).toArray(String[]::new));
        for (List<Entry> row : rows) {
            sheet.row(cells(row));
        }
    }

    private static Cell[] cells(List<Entry> row) {
        return row.stream().map(Entry::cell).toArray(Cell[]::new);
    }

    private static int[] widths(Section section) {
        return section.columns().stream().mapToInt(Column::width).toArray();
    }

    private void signatures(SheetWriter sheet) throws IOException {
        sheet.signatures(
                wording.say("signatures.made"), wording.say("signatures.checked"), wording.say("signatures.head"));
    }
}
