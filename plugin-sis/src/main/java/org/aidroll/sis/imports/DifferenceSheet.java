package org.aidroll.sis.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** The differences as a workbook, every one of them; names and numbers are masked as on the screen. */
final class DifferenceSheet {
    private DifferenceSheet() {}

    static void write(Path file, Differences differences, PolicyPack pack, Locale locale) throws IOException {
        var words = new DifferenceWords(pack, locale);
        String title = words.isChinese() ? "与上一份名册的差异" : "Difference to the list before";
        try (var workbook = WorkbookWriter.create(file, title)) {
            var sheet = workbook.sheet(
                    title,
                    SheetLayout.landscape(10, 8, 14, 24, 30, 18, 18, 12, 12, 12).withFilter());
            sheet.title(title);
            sheet.header(
                    words.isChinese()
                            ? new String[] {"变化", "行", "姓名", "证件号", "变了什么", "原档次", "现档次", "原应发", "现应发", "差额"}
                            : new String[] {
                                "Change",
                                "Row",
                                "Name",
                                "ID number",
                                "What",
                                "Tier before",
                                "Tier now",
                                "Due before",
                                "Due now",
                                "Difference"
                            });
            for (ListDifference.Line line : differences.lines()) {
                if (differences.isShown(line)) {
                    sheet.row(row(line, words));
                }
            }
        }
    }

    private static List<Cell> row(ListDifference.Line line, DifferenceWords words) {
        var row = line.row();
        var consequence = line.consequence();
        var change = line.change();
        return List.of(
                Cell.text(words.kind(change)),
                row.map(RegistryRecord::row).map(Cell::whole).orElseGet(Cell::blank),
                Cell.text(row.flatMap(RegistryRecord::name)
                        .or(() -> row.flatMap(RegistryRecord::headName))
                        .map(PersonName::toString)
                        .or(() -> line.pupil().map(student -> student.name().toString()))
                        .orElse("")),
                Cell.text(row.flatMap(RegistryRecord::id)
                        .or(() -> row.flatMap(RegistryRecord::headId))
                        .map(WrittenId::masked)
                        .orElse("")),
                Cell.text(words.fields(change)),
                Cell.text(consequence == null ? "" : words.tier(consequence.was())),
                Cell.text(consequence == null ? "" : words.tier(consequence.is())),
                consequence == null ? Cell.blank() : Cell.money(DifferenceWords.due(consequence.was())),
                consequence == null ? Cell.blank() : Cell.money(DifferenceWords.due(consequence.is())),
                consequence == null ? Cell.blank() : Cell.money(DifferenceWords.difference(consequence)));
    }
}
