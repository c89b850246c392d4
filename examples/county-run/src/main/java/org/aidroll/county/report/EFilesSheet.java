package org.aidroll.county.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 电子档案 (C13 to C16): for each school and pupil how the file stands, what is missing, and what does not fit. */
final class EFilesSheet implements ReportSheet {
    static final String NAME = "电子档案";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(6, 22, 20, 11, 14, 10, 40, 44).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    EFilesSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        List<PupilLines.Of<EFileReport>> reports = ordered();
        sheet.title(wording.term() + "电子档案")
                .subtitle(Notes.INTERNAL + counts())
                .header("序号", "学校", "年级班级", "姓名", "困难类型", "状态", "还缺什么", "要核对或更正什么");
        int number = 0;
        for (var one : reports) {
            EFileReport report = one.line();
            sheet.row(
                    Cell.whole(++number),
                    Cell.text(wording.schoolOf(one.pupil())),
                    Cell.text(wording.classOf(one.pupil())),
                    Cell.text(one.pupil().name().written()),
                    Cell.text(categories(report)),
                    Cell.text(state(report.state())),
                    Cell.text(lacking(report)),
                    Cell.text(wrong(report)));
        }
        if (facts.eFiles().reports().isEmpty()) {
            sheet.note("没有电子档案清单（efiles.csv）。");
        }
        sheet.note("同户学生共用的证件、以前学期仍在有效期的证件不用重交。“待人工核对”不计差错。");
        contents.sheet(new Contents.Entry(NAME, "各校学生证件齐不齐、对不对", number, Cell.blank(), top));
    }

    /** By school; in each school what is wrong first, what is complete last. */
    private List<PupilLines.Of<EFileReport>> ordered() {
        Comparator<PupilLines.Of<EFileReport>> bySchool =
                Comparator.comparing(one -> one.pupil().enrolment().schoolCode());
        return PupilLines.of(facts.eFiles().reports(), EFileReport::student, wording)
                .sorted(bySchool.thenComparing(one -> -one.line().state().ordinal())
                        .thenComparing(PupilLines.byClass()))
                .toList();
    }

    private String counts() {
        return facts.eFiles().reports().stream()
                .collect(Collectors.groupingBy(EFileReport::state, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> state(entry.getKey()) + " " + entry.getValue() + " 人")
                .collect(Collectors.joining("，"));
    }

    private String categories(EFileReport report) {
        return report.slots().stream()
                .flatMap(status -> status.slot().requiredBy().stream())
                .distinct()
                .map(wording::category)
                .collect(Collectors.joining("、"));
    }

    static String state(EFileState state) {
        return switch (state) {
            case COMPLETE -> "齐全";
            case IN_REVIEW -> "待人工核对";
            case INCOMPLETE -> "不全";
            case TO_FIX -> "有误待改";
        };
    }

    private static String lacking(EFileReport report) {
        return report.open().stream().map(EFilesSheet::lack).collect(Collectors.joining("；"));
    }

    private static String lack(SlotStatus status) {
        String side = status.slot().type().sides().size() == 1
                ? ""
                : "（" + status.slot().side().label().zh() + "）";
        return status.slot().type().label().zh() + side + suffix(status.state());
    }

    private static String suffix(SlotState state) {
        return switch (state) {
            case INVALID -> "：重拍";
            case EXPIRED -> "：已过期";
            default -> "";
        };
    }

    /** What is missing or expired stands in the column before. */
    private String wrong(EFileReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO
                        && finding.code() != FindingCode.DOCUMENT_MISSING
                        && finding.code() != FindingCode.DOCUMENT_EXPIRED)
                .map(this::sentence)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private String sentence(Finding finding) {
        String said = wording.explainer().sentence(finding);
        return CheckClass.of(finding) == CheckClass.INCONCLUSIVE ? "〔核对〕" + said : said;
    }
}
