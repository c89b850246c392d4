package org.aidroll.county.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.ledger.UnaidedReason;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 应助未助台账 (A13): the protected pupils without aid, why, and what to do; what the county can mend comes first. */
final class UnaidedSheet implements ReportSheet {
    static final String NAME = "应助未助台账";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(6, 22, 20, 11, 14, 18, 34, 32).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    UnaidedSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(wording.term() + "应助未助台账")
                .subtitle(Notes.INTERNAL + "县里可以解决的排在前面")
                .header("序号", "学校", "年级班级", "姓名", "困难类型", "未受助原因", "依据", "怎么办");
        var evidence = new UnaidedEvidence(facts.run().entitlements(), wording);
        int number = 0;
        for (var one : ordered()) {
            UnaidedCase unaided = one.line();
            sheet.row(
                    Cell.whole(++number),
                    Cell.text(wording.schoolOf(one.pupil())),
                    Cell.text(wording.classOf(one.pupil())),
                    Cell.text(one.pupil().name().written()),
                    Cell.text(wording.category(unaided.category())),
                    Cell.text(reason(unaided.reason())),
                    Cell.text(evidence.of(unaided, one.pupil())),
                    Cell.text(advice(unaided.reason())));
        }
        if (number == 0) {
            sheet.note("没有应助未助的学生。");
        }
        sheet.note("一名学生有几个困难类型的，每个类型一行。");
        contents.sheet(new Contents.Entry(NAME, "受保护而未受助的学生、原因和办法", number, Cell.blank(), top));
    }

    private List<PupilLines.Of<UnaidedCase>> ordered() {
        Comparator<PupilLines.Of<UnaidedCase>> byReason = Comparator.comparing(
                        (PupilLines.Of<UnaidedCase> one) -> !one.line().reason().isToMend())
                .thenComparing(one -> -one.line().reason().ordinal());
        return PupilLines.of(facts.unaided(), UnaidedCase::student, wording)
                .sorted(byReason.thenComparing(PupilLines.byClass()))
                .toList();
    }

    static String reason(UnaidedReason reason) {
        return switch (reason) {
            case NOT_ENROLLED -> "不在读";
            case LEFT -> "已离校";
            case NO_BENEFIT_FOR_STAGE -> "本学段无对应项目";
            case AWAITING_ALLOCATION -> "待分配名额或确定金额";
            case LINK_IN_REVIEW -> "名册身份待人工核对";
            case DUE_NOT_PAID -> "应发未发";
        };
    }

    static String advice(UnaidedReason reason) {
        return switch (reason) {
            case NOT_ENROLLED -> "核实学籍；复学或回国后补办";
            case LEFT -> "核实去向；由现就读学校资助，没有就读的转控辍保学";
            case NO_BENEFIT_FOR_STAGE -> "核实学段；考虑社会资助、校内资助";
            case AWAITING_ALLOCATION -> "评审确定名额、档次和金额，再补发";
            case LINK_IN_REVIEW -> "由核对人对照名册该行，确认是不是本人";
            case DUE_NOT_PAID -> "核对账户，尽快补发";
        };
    }
}
