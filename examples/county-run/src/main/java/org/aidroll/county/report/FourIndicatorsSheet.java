package org.aidroll.county.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.ledger.UnaidedReason;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/** 四个一 (K11): each indicator in a plain sentence, what to do next, and where in the book to look. */
final class FourIndicatorsSheet {
    static final String NAME = "四个一";

    private static final SheetLayout LAYOUT = SheetLayout.landscape(20, 48, 12, 42, 16);

    private final ReportFacts facts;
    private final Wording wording;
    private final Contents contents;

    FourIndicatorsSheet(ReportFacts facts, Wording wording, Contents contents) {
        this.facts = facts;
        this.wording = wording;
        this.contents = contents;
    }

    /** Writes it in front of the others. */
    void write(WorkbookWriter book) throws IOException {
        var sheet = book.sheetInFront(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(wording.term() + "“四个一”")
                .subtitle("事实截至 " + facts.request().assessmentDate())
                .header("指标", "情况", "数", "下一步", "详见");
        indicators(sheet);
        reasons(sheet);
        kinds(sheet);
        contents.first(new Contents.Entry(NAME, "一个不漏、一人不辍、一分不少、一户不缺", 4, Cell.blank(), top));
    }

    private void indicators(SheetWriter sheet) throws IOException {
        FourIndicators four = facts.indicators();
        sheet.row(
                Cell.text("一个不漏\n资助不漏一人"),
                Cell.text("在读的受保护学生 " + four.protectedStudents() + " 人；县里可以解决而还没有受助的 " + four.unaided() + " 人。"),
                Cell.whole(four.unaided()),
                Cell.text(four.unaided() == 0 ? "保持。" : "按原因逐人办理：核对身份、确定金额、补发。"),
                contents.link(UnaidedSheet.NAME));
        sheet.row(
                Cell.text("一人不辍\n没有一人辍学"),
                Cell.text("小学、初中在读 " + four.compulsoryStudents() + " 人；未毕业离校 " + four.leftCompulsory() + " 人。"),
                Cell.whole(four.leftCompulsory()),
                Cell.text(four.leftCompulsory() == 0 ? "保持。" : "由学校、乡镇逐人上门劝返，核实去向。"),
                contents.link(LeftSheet.NAME));
        boolean compared = four.paymentLines() > 0;
        sheet.row(
                Cell.text("一分不少\n资助足额到位"),
                Cell.text(
                        compared
                                ? "比对发放 " + four.paymentLines() + " 笔（每人每项目一笔）；不符 " + four.paymentDifferences()
                                        + " 笔，其中少发共 " + four.shortfall().yuan() + " 元，多发共 "
                                        + four.excess().yuan() + " 元。"
                                : "没有发放数据，未作比对。"),
                compared ? Cell.whole(four.paymentDifferences()) : Cell.blank(),
                Cell.text(nextOfPayments(compared, four.paymentDifferences())),
                contents.link(DifferencesSheet.NAME));
        sheet.row(
                Cell.text("一户不缺\n政策家喻户晓"),
                Cell.text("有学生应受助的家庭 " + four.families() + " 户，每户都应收到明白卡。"),
                Cell.whole(four.families()),
                Cell.text(four.families() == 0 ? "没有要发的卡。" : "打印明白卡，沿线剪开，经班主任发到家长手中并讲清。"),
                contents.link(FamilyCardsSheet.NAME));
    }

    private static String nextOfPayments(boolean compared, int differences) {
        if (!compared) {
            return "取得银行或财政的发放明细（payments.csv）后重新运行。";
        }
        return differences == 0 ? "保持。" : "漏发、少发的补发；多发、重复、不应发的核实后追回。";
    }

    private void reasons(SheetWriter sheet) throws IOException {
        Map<UnaidedReason, Integer> counts = new EnumMap<>(UnaidedReason.class);
        for (UnaidedCase unaided : facts.unaided()) {
            counts.merge(unaided.reason(), 1, Integer::sum);
        }
        sheet.section("应助未助的原因").header("原因", "谁来解决", "行数", "怎么办", "详见");
        for (UnaidedReason reason : UnaidedReason.values()) {
            sheet.row(
                    Cell.text(UnaidedSheet.reason(reason)),
                    Cell.text(reason.isToMend() ? "县里可以解决，计入“一个不漏”" : "核实情况，不计入“一个不漏”"),
                    Cell.whole(counts.getOrDefault(reason, 0)),
                    Cell.text(UnaidedSheet.advice(reason)),
                    contents.link(UnaidedSheet.NAME));
        }
        sheet.total(Cell.text("合计"), Cell.blank(), Cell.whole(facts.unaided().size()));
        sheet.note("台账每名学生每个困难类型一行，“一个不漏”每名学生只数一次，所以行数可能比人数多。");
    }

    private void kinds(SheetWriter sheet) throws IOException {
        Map<ReconciliationKind, Integer> counts = new EnumMap<>(ReconciliationKind.class);
        Map<ReconciliationKind, Money> sums = new EnumMap<>(ReconciliationKind.class);
        for (ReconciliationLine line : facts.run().reconciliation().lines()) {
            counts.merge(line.kind(), 1, Integer::sum);
            sums.merge(line.kind(), line.difference(), Money::plus);
        }
        sheet.section("发放与应发的比对").header("类型", "含义", "笔数", "差额（元）", "详见");
        Money total = Money.ZERO;
        for (ReconciliationKind kind : EnumSet.allOf(ReconciliationKind.class)) {
            Money sum = sums.getOrDefault(kind, Money.ZERO);
            sheet.row(
                    Cell.text(DifferencesSheet.kind(kind)),
                    Cell.text(meaning(kind)),
                    Cell.whole(counts.getOrDefault(kind, 0)),
                    Cell.money(sum),
                    kind == ReconciliationKind.OK ? Cell.blank() : contents.link(DifferencesSheet.NAME));
            total = total.plus(sum);
        }
        sheet.total(
                Cell.text("合计"),
                Cell.blank(),
                Cell.whole(facts.run().reconciliation().lines().size()),
                Cell.money(total));
    }

    private static String meaning(ReconciliationKind kind) {
        return switch (kind) {
            case AFTER_LEAVING -> "学生离校以后还发了钱";
            case EXTRA -> "没有应发金额，却发了钱";
            case DUPLICATE -> "发了两次或更多，合计超过应发";
            case MISSED -> "应发而一分没有发";
            case SHORT -> "发的比应发少";
            case OVER -> "发的比应发多";
            case OK -> "与应发一致（分次发放合计一致的也在内）";
        };
    }
}
