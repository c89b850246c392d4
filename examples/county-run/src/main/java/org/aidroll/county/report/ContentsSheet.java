package org.aidroll.county.report;

import java.io.IOException;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/** 目录: what the book is about, and a link to each of its sheets and rosters. */
final class ContentsSheet {
    static final String NAME = "目录";

    private static final SheetLayout LAYOUT = SheetLayout.portrait(40, 44, 11, 17);

    private final ReportFacts facts;
    private final Wording wording;
    private final Contents contents;

    ContentsSheet(ReportFacts facts, Wording wording, Contents contents) {
        this.facts = facts;
        this.wording = wording;
        this.contents = contents;
    }

    /** Writes it in front of the others. */
    void write(WorkbookWriter book) throws IOException {
        var request = facts.request();
        var sheet = book.sheetInFront(NAME, LAYOUT);
        sheet.title(wording.term() + "学生资助报表")
                .subtitle("县（区划代码）：" + facts.division().code() + "　　认定日期：" + request.assessmentDate() + "　　政策知悉日期："
                        + request.basis().knownDate())
                .subtitle("政策包：" + wording.pack() + "　　程序：" + facts.program())
                .header("内容（点击前往）", "说明", "人（行）数", "金额（元）");
        for (Contents.Entry entry : contents.sheets()) {
            row(sheet, entry);
        }
        if (contents.blocks().isEmpty()) {
            sheet.note("本学期没有要发放的项目，所以没有花名册。");
        } else {
            sheet.section("发放花名册：每校每项目一份，共 " + contents.blocks().size() + " 份");
            for (Contents.Entry block : contents.blocks()) {
                row(sheet, block);
            }
        }
    }

    private static void row(SheetWriter sheet, Contents.Entry entry) throws IOException {
        sheet.row(
                Cell.link(entry.name(), entry.mark()),
                Cell.text(entry.about()),
                Cell.whole(entry.count()),
                entry.total());
    }
}
