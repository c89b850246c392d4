package org.aidroll.county.report;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 数据问题汇总: which problem each file has how often, with one example and what to do: nobody reads thousands of rows. */
final class FindingKindsSheet implements ReportSheet {
    static final String NAME = "数据问题汇总";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(8, 22, 14, 9, 40, 42).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    FindingKindsSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    private record Kind(Severity severity, String source, FindingCode code) {}

    private record Seen(int count, Finding first) {}

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        Map<Kind, Seen> kinds = new HashMap<>();
        for (Finding finding : facts.findings()) {
            kinds.merge(
                    new Kind(finding.severity(), finding.location().source(), finding.code()),
                    new Seen(1, finding),
                    (seen, one) -> new Seen(seen.count() + 1, seen.first()));
        }
        var ordered = kinds.entrySet().stream()
                .sorted(comparing(
                                (Map.Entry<Kind, Seen> entry) -> entry.getKey().severity())
                        .thenComparing(entry -> entry.getKey().source())
                        .thenComparing(entry -> entry.getKey().code()))
                .toList();
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(NAME)
                .subtitle("严重：可能认错人、发错人；错误：会妨碍发放；提醒：需要补正；提示：仅供了解")
                .header("程度", "文件或环节", "编号", "次数", "举例", "怎么办");
        for (var entry : ordered) {
            Finding first = entry.getValue().first();
            sheet.row(
                    Cell.text(Severities.word(first.severity())),
                    Cell.text(first.location().source()),
                    Cell.text(first.code().number()),
                    Cell.whole(entry.getValue().count()),
                    Cell.text(wording.explainer().sentence(first)),
                    Cell.text(wording.explainer().advice(first)));
        }
        sheet.total(
                Cell.blank(),
                Cell.text("合计"),
                Cell.blank(),
                Cell.whole(facts.findings().size()));
        contents.sheet(
                new Contents.Entry(NAME, "每个文件的问题种类、次数和办法", facts.findings().size(), Cell.blank(), top));
    }
}
