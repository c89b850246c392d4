package org.aidroll.sis.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** Figures of places as a workbook: what the screen shows, each place with its stages and categories. */
public final class StatisticsSheet {
    private StatisticsSheet() {}

    /**
     * Writes these places.
     *
     * @throws IOException if the file cannot be written, or is there already
     */
    public static void write(
            Path file,
            CountyBook book,
            StatisticsLevel level,
            Map<Place, Map<Topic, Figures>> places,
            StatisticsWords words)
            throws IOException {
        boolean chinese = words.isChinese();
        String name = (chinese ? "统计（" : "Statistics, ") + words.level(level) + (chinese ? "）" : "");
        String title = words.term(book) + (chinese ? " " : " · ") + name;
        try (var workbook = WorkbookWriter.create(file, title)) {
            var sheet = workbook.sheet(
                    name, SheetLayout.portrait(36, 12, 24, 10, 10, 15, 11).withFilter());
            sheet.title(title);
            sheet.subtitle(
                    chinese
                            ? "单位：人、元　空格：人数少于 " + CountyStatistics.LEAST + "，或会由此推出这样的人数"
                            : "Amounts in yuan; empty: fewer than " + CountyStatistics.LEAST
                                    + " pupils, or would give such away");
            sheet.header(
                    chinese
                            ? new String[] {words.level(level), "学段", "困难类型", "在读学生", "受助学生", "应发金额", "不适龄"}
                            : new String[] {
                                words.level(level), "Stage", "Category", "Enrolled", "Aided", "Due", "Off age"
                            });
            for (var place : places.entrySet()) {
                for (var figures : place.getValue().entrySet()) {
                    sheet.row(row(words.place(place.getKey()), figures.getKey(), figures.getValue(), words));
                }
            }
        }
    }

    private static List<Cell> row(String place, Topic topic, Figures figures, StatisticsWords words) {
        String all = words.isChinese() ? "全体" : "All";
        Stage stage = topic.stage();
        HardshipCategory category = topic.category();
        Money amount = figures.amount();
        return List.of(
                Cell.text(place),
                Cell.text(stage == null ? all : words.stage(stage)),
                Cell.text(category == null ? all : words.category(category)),
                whole(figures.students()),
                whole(figures.aided()),
                amount == null ? Cell.blank() : Cell.money(amount),
                whole(figures.offAge()));
    }

    private static Cell whole(@Nullable Integer count) {
        return count == null ? Cell.blank() : Cell.whole(count);
    }
}
