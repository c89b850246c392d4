package org.aidroll.county.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 发放差异: whatever is not paid as due, by kind, then school and class. */
final class DifferencesSheet implements ReportSheet {
    static final String NAME = "发放差异";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(6, 16, 24, 20, 11, 24, 12, 12, 12, 12).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    DifferencesSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(wording.term() + "发放差异")
                .subtitle("单位：元　　差额 = 实发 − 应发，负数是少发")
                .header("序号", "类型", "学校", "年级班级", "姓名", "资助项目", "应发", "实发", "差额", "最后发放日");
        int number = 0;
        Money due = Money.ZERO;
        Money paid = Money.ZERO;
        for (var one : ordered()) {
            ReconciliationLine line = one.line();
            sheet.row(
                    Cell.whole(++number),
                    Cell.text(kind(line.kind())),
                    Cell.text(wording.schoolOf(one.pupil())),
                    Cell.text(wording.classOf(one.pupil())),
                    Cell.text(one.pupil().name().written()),
                    Cell.text(wording.benefit(line.benefit())),
                    Cell.money(line.due()),
                    Cell.money(line.paid()),
                    Cell.money(line.difference()),
                    line.paidOn().map(Cell::date).orElse(Cell.blank()));
            due = due.plus(line.due());
            paid = paid.plus(line.paid());
        }
        Money difference = paid.minus(due);
        sheet.total(
                Cell.blank(),
                Cell.text("合计"),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.money(due),
                Cell.money(paid),
                Cell.money(difference));
        sheet.note(note(number));
        contents.sheet(new Contents.Entry(NAME, "漏、少、多、重复、不应发；金额是差额合计", number, Cell.money(difference), top));
    }

    private String note(int number) {
        if (facts.run().reconciliation().lines().isEmpty()) {
            return "没有发放数据，未作比对。";
        }
        return (number == 0 ? "已比对的发放没有差异。" : "一行只列最先符合的一种类型。") + "只比对发放数据里出现过的项目；不在学籍中的人的发放见“数据问题”。";
    }

    private List<PupilLines.Of<ReconciliationLine>> ordered() {
        List<ReconciliationLine> wrong = facts.run().reconciliation().lines().stream()
                .filter(line -> line.kind() != ReconciliationKind.OK)
                .toList();
        return PupilLines.of(wrong, ReconciliationLine::student, wording)
                .sorted(Comparator.comparing((PupilLines.Of<ReconciliationLine> one) ->
                                one.line().kind())
                        .thenComparing(PupilLines.byClass()))
                .toList();
    }

    static String kind(ReconciliationKind kind) {
        return switch (kind) {
            case AFTER_LEAVING -> "离校后仍发放";
            case EXTRA -> "不应发而发放";
            case DUPLICATE -> "重复发放";
            case MISSED -> "漏发";
            case SHORT -> "少发";
            case OVER -> "多发";
            case OK -> "相符";
        };
    }
}
