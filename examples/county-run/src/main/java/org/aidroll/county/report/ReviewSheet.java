package org.aidroll.county.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.county.report.ReviewTexts.Compared;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/** 待核对: the rows of lists that may name a pupil, the roll above the list, what differs marked; a person decides. */
final class ReviewSheet implements ReportSheet {
    static final String NAME = "待核对";
    /** About a hundred pages: as much as anybody goes through by hand; the work queue has all. */
    static final int MOST = 1500;

    private static final SheetLayout LAYOUT = SheetLayout.landscape(5, 16, 24, 16, 14, 22, 22, 12, 6, 28, 22, 12);

    private final ReportFacts facts;
    private final ReviewTexts texts;
    private final int most;

    ReviewSheet(ReportFacts facts, Wording wording) {
        this(facts, wording, MOST);
    }

    ReviewSheet(ReportFacts facts, Wording wording, int most) {
        this.facts = facts;
        this.texts = new ReviewTexts(wording);
        this.most = most;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        List<ReviewCase> all = ReviewCase.of(facts.request(), facts.run().identified());
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title("名册与学籍待核对").subtitle(subtitle(all.size())).header(headers());
        int number = 0;
        for (ReviewCase one : all.subList(0, Math.min(most, all.size()))) {
            write(sheet, ++number, one);
        }
        sheet.signatures("核对人：", "复核：", "日期：");
        contents.sheet(new Contents.Entry(NAME, "名册的行可能是哪个学生，请人认定", number, Cell.blank(), top));
    }

    private String subtitle(int all) {
        return "共 " + all + " 条" + (all > most ? "，只列前 " + most + " 条" : "")
                + "；上行学籍，下行名册，不同处加底色。在 work_queue.csv 的 decision 列填“认定”或“否定”，person 填认定人，"
                + "date 填日期，另存为 decisions.csv 放回文件夹再运行";
    }

    private static String[] headers() {
        List<String> headers = new ArrayList<>(List.of("序号", "来源", "学校或部门", "班级或类型"));
        headers.addAll(ReviewTexts.FIELDS);
        headers.add("认定");
        return headers.toArray(String[]::new);
    }

    private void write(SheetWriter sheet, int number, ReviewCase one) throws IOException {
        List<Cell> above = new ArrayList<>(List.of(
                Cell.whole(number), Cell.text("学籍"), Cell.text(texts.school(one)), Cell.text(texts.classOf(one))));
        List<Cell> below = new ArrayList<>(List.of(
                Cell.blank(),
                Cell.text(one.link().source().name() + " 第 " + one.link().row() + " 行"),
                Cell.text(one.link().source().department()),
                Cell.text(texts.category(one))));
        for (Compared field : texts.fields(one)) {
            above.add(cell(field.roll(), field));
            below.add(cell(field.list(), field));
        }
        sheet.row(above).row(below);
        sheet.note(texts.evidence(one));
    }

    private static Cell cell(String text, Compared field) {
        return field.differs() ? Cell.marked(text) : Cell.text(text);
    }
}
