package org.aidroll.county.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/** 更正清单 (C21): what each department and each school has to put right, and by when. */
final class CorrectionsSheet implements ReportSheet {
    static final String NAME = "更正清单";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(6, 24, 20, 18, 10, 22, 38, 8, 10, 13).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    CorrectionsSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(NAME)
                .subtitle(Notes.INTERNAL + "部门名册的差错在前，其余按学校")
                .header("序号", "责任单位", "学校", "年级班级", "姓名", "差错", "项目", "程度", "状态", "限期");
        int number = 0;
        for (var one : ordered()) {
            row(sheet, ++number, one);
        }
        sheet.note(
                number == 0 ? "没有需要更正的差错。" : "改好后在 corrections.csv 登记：学生、差错代码、更正前、更正后、更正人、日期、是否自查发现。待核实的先核实，再更正或说明。");
        contents.sheet(new Contents.Entry(NAME, "各部门、各校要更正的差错和限期", number, Cell.blank(), top));
    }

    private List<PupilLines.Of<ToCorrect>> ordered() {
        return PupilLines.of(facts.corrections(), ToCorrect::pupil, wording)
                .sorted(Comparator.comparing((PupilLines.Of<ToCorrect> one) ->
                                one.line().list().isEmpty())
                        .thenComparing(one -> one.line().list())
                        .thenComparing(PupilLines.byClass()))
                .toList();
    }

    private void row(SheetWriter sheet, int number, PupilLines.Of<ToCorrect> one) throws IOException {
        var line = one.line();
        String school = wording.schoolOf(one.pupil());
        sheet.row(
                Cell.whole(number),
                Cell.text(line.list().isEmpty() ? school : "名册 " + line.list()),
                Cell.text(school),
                Cell.text(wording.classOf(one.pupil())),
                Cell.text(one.pupil().name().written()),
                Cell.text(line.error()),
                Cell.text(line.fields().stream().map(wording::item).collect(Collectors.joining("、"))),
                Cell.text(Severities.word(line.severity())),
                Cell.text(line.confirmed() ? "待更正" : "待核实"),
                Cell.date(line.due()));
    }
}
