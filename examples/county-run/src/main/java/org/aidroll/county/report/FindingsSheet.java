package org.aidroll.county.report;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 数据问题: what somebody has to look at, the worst first, by file and row; what is only worth knowing is left out. */
final class FindingsSheet implements ReportSheet {
    static final String NAME = "数据问题";
    /** About a hundred pages: as much as anybody goes through by hand. */
    static final int MOST = 3000;

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(7, 20, 8, 18, 24, 18, 10, 46).withFilter();

    private final ReportFacts facts;
    private final Wording wording;
    private final int most;

    FindingsSheet(ReportFacts facts, Wording wording) {
        this(facts, wording, MOST);
    }

    FindingsSheet(ReportFacts facts, Wording wording, int most) {
        this.facts = facts;
        this.wording = wording;
        this.most = most;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        List<Finding> ordered = facts.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(comparing(Finding::severity)
                        .thenComparing(finding -> finding.location().source())
                        .thenComparing(finding -> finding.location().row())
                        .thenComparing(Finding::code))
                .toList();
        List<Finding> shown = ordered.subList(0, Math.min(most, ordered.size()));
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(NAME).subtitle(subtitle(ordered.size())).header("程度", "文件或环节", "行", "列", "学校", "年级班级", "姓名", "问题");
        for (Finding finding : shown) {
            sheet.row(cells(finding));
        }
        contents.sheet(new Contents.Entry(NAME, "逐条列出，严重的在前", shown.size(), Cell.blank(), top));
    }

    private String subtitle(int all) {
        String hints = "“提示”不列入；全部 " + facts.findings().size() + " 条见 findings.csv";
        return all > most ? "共 " + all + " 条，只列前 " + most + " 条；" + hints : "共 " + all + " 条；" + hints;
    }

    private List<Cell> cells(Finding finding) {
        var location = finding.location();
        Optional<Student> pupil = Optional.ofNullable(finding.subject())
                .filter(key -> !key.isBlank())
                .flatMap(key -> wording.student(StudentKey.of(key)));
        return List.of(
                Cell.text(Severities.word(finding.severity())),
                Cell.text(location.source()),
                location.row() == 0 ? Cell.blank() : Cell.whole(location.row()),
                Cell.text(location.column() == null ? "" : location.column()),
                Cell.text(pupil.map(wording::schoolOf).orElse("")),
                Cell.text(pupil.map(wording::classOf).orElse("")),
                Cell.text(pupil.map(one -> one.name().written()).orElse("")),
                Cell.text(wording.explainer().sentence(finding)));
    }
}
