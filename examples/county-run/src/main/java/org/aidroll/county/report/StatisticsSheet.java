package org.aidroll.county.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 统计 (C11) of one level. Each level is a sheet: who prints the townships does not want the villages with them. */
final class StatisticsSheet implements ReportSheet {
    private static final SheetLayout LAYOUT =
            SheetLayout.portrait(36, 12, 24, 10, 10, 10, 15, 11).withFilter();

    private final ReportFacts facts;
    private final Wording wording;
    private final StatisticsLevel level;

    StatisticsSheet(ReportFacts facts, Wording wording, StatisticsLevel level) {
        this.facts = facts;
        this.wording = wording;
        this.level = level;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        String name = "统计（" + levelName() + "）";
        var sheet = book.sheet(name, LAYOUT);
        var top = sheet.mark();
        sheet.title(wording.term() + "分" + levelName() + "统计")
                .subtitle("单位：人、元　　“全体”行含没有困难类型的学生")
                .header(place(), "学段", "困难类型", "在读学生", "受助学生", "受助率", "应发金额", "不适龄");
        List<StatisticsLine> lines = facts.statistics().stream()
                .filter(line -> line.level() == level)
                .toList();
        int students = 0;
        int aided = 0;
        int offAge = 0;
        Money amount = Money.ZERO;
        for (StatisticsLine line : lines) {
            sheet.row(cells(line));
            if (line.category().isEmpty()) {
                students += line.students();
                aided += line.aided();
                offAge += line.offAge();
                amount = amount.plus(line.amount());
            }
        }
        sheet.total(
                Cell.text("合计（各“全体”行）"),
                Cell.blank(),
                Cell.blank(),
                Cell.whole(students),
                Cell.whole(aided),
                share(aided, students),
                Cell.money(amount),
                Cell.whole(offAge));
        sheet.note(note());
        contents.sheet(new Contents.Entry(name, "按" + place() + "、学段和困难类型", lines.size(), Cell.money(amount), top));
    }

    private String note() {
        return "一名学生有几个困难类型的，每个类型都计入，所以只有“全体”行可以相加。"
                + (level == StatisticsLevel.VILLAGE ? "村名取自部门名册；名册没有写村名的，和不在名册的学生，列为“村未知”。" : "");
    }

    private List<Cell> cells(StatisticsLine line) {
        return List.of(
                Cell.text(placeOf(line)),
                Cell.text(wording.stage(line.stage())),
                Cell.text(line.category().map(wording::category).orElse("全体")),
                Cell.whole(line.students()),
                Cell.whole(line.aided()),
                share(line.aided(), line.students()),
                Cell.money(line.amount()),
                Cell.whole(line.offAge()));
    }

    private static Cell share(int part, int whole) {
        return whole == 0
                ? Cell.blank()
                : Cell.percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }

    private String placeOf(StatisticsLine line) {
        if (level == StatisticsLevel.SCHOOL) {
            return wording.school(line.schoolCode());
        }
        return line.division().equals(StatisticsLine.UNKNOWN) ? levelName() + "未知" : line.division();
    }

    private String levelName() {
        return switch (level) {
            case VILLAGE -> "村";
            case SCHOOL -> "校";
            case TOWNSHIP -> "乡";
            case COUNTY -> "县";
        };
    }

    private String place() {
        return switch (level) {
            case VILLAGE -> "村";
            case SCHOOL -> "学校";
            case TOWNSHIP -> "乡镇（区划代码）";
            case COUNTY -> "县（区划代码）";
        };
    }
}
