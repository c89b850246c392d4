package org.aidroll.county.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.tabular.WorkbookWriter;

/** The whole report, sheet by sheet; the contents and the four indicators, which lead to all others, come last and in front. */
public final class CountyReport {
    private final ReportFacts facts;
    private final Wording wording;

    /** The report of these facts. */
    public CountyReport(ReportFacts facts) {
        this.facts = facts;
        this.wording = new Wording(facts.request());
    }

    /** @throws IOException if the file cannot be written, or is there already */
    public void write(Path file) throws IOException {
        var contents = new Contents();
        try (var book = WorkbookWriter.create(file, wording.term() + "学生资助报表")) {
            for (ReportSheet sheet : sheets()) {
                sheet.write(book, contents);
            }
            new FourIndicatorsSheet(facts, wording, contents).write(book);
            new ContentsSheet(facts, wording, contents).write(book);
        }
    }

    private List<ReportSheet> sheets() {
        return List.of(
                new RosterSheets(facts, wording),
                new MainLedgerSheet(facts, wording),
                new UnaidedSheet(facts, wording),
                new ReviewSheet(facts, wording),
                new VisitPlanSheet(facts, wording),
                new LeftSheet(facts, wording),
                new EFilesSheet(facts, wording),
                new DifferencesSheet(facts, wording),
                new ErrorRatesSheet(facts, wording),
                new CorrectionsSheet(facts, wording),
                new StatisticsSheet(facts, wording, StatisticsLevel.COUNTY),
                new StatisticsSheet(facts, wording, StatisticsLevel.TOWNSHIP),
                new StatisticsSheet(facts, wording, StatisticsLevel.SCHOOL),
                new StatisticsSheet(facts, wording, StatisticsLevel.VILLAGE),
                new FindingKindsSheet(facts, wording),
                new FindingsSheet(facts, wording),
                new FamilyCardsSheet(facts, wording));
    }
}
