package org.aidroll.county.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PlanEstimate;
import org.aidroll.api.verification.PlannedVisit;
import org.aidroll.api.verification.SampledEstimate;
import org.aidroll.api.verification.Stratum;
import org.aidroll.api.verification.VisitPlan;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/**
 * 走访计划: whom to visit, a page or more for each school, by village, with boxes to fill in. It goes from hand to hand in
 * the village: so it names no category and no number of a person.
 */
final class VisitPlanSheet implements ReportSheet {
    static final String NAME = "走访计划";

    private static final SheetLayout LAYOUT = SheetLayout.landscape(5, 18, 14, 18, 18, 10, 24, 34, 12, 12, 20)
            .withRowHeight(26)
            .withTitlesOnEveryPage()
            .withPageBreaks();
    private static final String HOW = "□上门 □电话 □巡访";
    private static final String RESULT = "□相符 □部分 □不符 □未联系上";

    private final ReportFacts facts;
    private final Wording wording;

    VisitPlanSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        VisitPlan plan = facts.visitPlan();
        if (plan == null) {
            return;
        }
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(wording.term() + "三联访走访计划")
                .subtitle(subtitle(plan))
                .header("序号", "学生编号", "姓名", "年级班级", "村（社区）", "抽取", "走访方式", "结果", "走访人", "日期", "不符内容");
        var villages = villages();
        var bySchoolAndVillage = Comparator.<PupilLines.Of<PlannedVisit>, Long>comparing(one -> one.place() >> 40)
                .thenComparing(one -> village(villages, one))
                .thenComparing(PupilLines.byClass());
        var lines = PupilLines.of(plan.visits(), PlannedVisit::subject, wording)
                .sorted(bySchoolAndVillage)
                .toList();
        String school = "";
        int number = 0;
        for (var one : lines) {
            if (!wording.schoolOf(one.pupil()).equals(school)) {
                school = wording.schoolOf(one.pupil());
                sheet.pageBreak();
                sheet.section("学校：" + school);
            }
            row(sheet, ++number, one, village(villages, one));
        }
        sheet.note("填好后录入 verifications.csv：student 学生编号，type 走访方式，by 走访人，at 日期，result 结果，remark 不符内容。"
                + "任何人可以重抽：sha256(名单摘要、种子、学生编号，各占一行)。");
        contents.sheet(new Contents.Entry(NAME, "按学校和村，打印后走访填写", number, Cell.blank(), top));
    }

    private String subtitle(VisitPlan plan) {
        String drawn = "名单 " + plan.size() + " 人，走访 " + plan.visits().size() + " 人；名单摘要 "
                + plan.frameHash().substring(0, 16) + "…；种子 " + plan.seed();
        PlanEstimate estimate = facts.visitEstimate();
        return estimate == null ? drawn : drawn + "；" + words(estimate);
    }

    private static String words(PlanEstimate estimate) {
        String right = percent(estimate.ifRight());
        return estimate.open() == 0
                ? "估计不符率 " + right
                : "估计不符率 " + right + " 至 " + percent(estimate.ifWrong()) + "（" + estimate.open() + " 人未走访）";
    }

    private static String percent(SampledEstimate estimate) {
        return BigDecimal.valueOf(estimate.rate())
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private void row(SheetWriter sheet, int number, PupilLines.Of<PlannedVisit> one, String village)
            throws IOException {
        sheet.row(
                Cell.whole(number),
                // A host may use a personal number as key: then it is masked.
                Cell.text(one.line().subject().toString()),
                Cell.text(one.pupil().name().written()),
                Cell.text(wording.classOf(one.pupil())),
                Cell.text(village),
                Cell.text(word(one.line().stratum())),
                Cell.text(HOW),
                Cell.text(RESULT));
    }

    private static String word(Stratum stratum) {
        return switch (stratum) {
            case CERTAINTY -> "必访";
            case RISK -> "按风险";
            case RANDOM -> "随机";
        };
    }

    private static String village(Map<StudentKey, String> villages, PupilLines.Of<PlannedVisit> one) {
        return villages.getOrDefault(one.pupil().key(), "");
    }

    /** The village that a list gives to the pupil; of several lists the first by name. */
    private Map<StudentKey, String> villages() {
        Map<String, String> byRow = new HashMap<>();
        facts.request().registries().forEach(list -> list.records().forEach(row -> row.village()
                .ifPresent(village -> byRow.putIfAbsent(list.source().name() + "\n" + row.row(), village))));
        Map<StudentKey, String> villages = new HashMap<>();
        facts.run().identified().links().stream()
                .filter(link -> link.isAuto())
                .sorted(Comparator.comparing(link -> link.source().name()))
                .forEach(link -> {
                    String village = byRow.get(link.source().name() + "\n" + link.row());
                    if (village != null) {
                        link.pupil().ifPresent(pupil -> villages.putIfAbsent(pupil, village));
                    }
                });
        return villages;
    }
}
