package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.county.report.CountyReport;
import org.aidroll.county.report.ErrorRate;
import org.aidroll.county.report.ReportFacts;

/** {@code report.xlsx}: what a clerk keeps and an office prints. */
final class ReportWorkbook {
    private final CountyResult result;

    ReportWorkbook(CountyResult result) {
        this.result = result;
    }

    void write(Path file) throws IOException {
        new CountyReport(facts()).write(file);
    }

    private ReportFacts facts() {
        return new ReportFacts(
                Version.NAME + " " + Version.text(),
                result.settings().division(),
                result.request(),
                result.run(),
                result.unaided(),
                result.mainLedger(),
                result.statistics(),
                result.indicators(),
                result.rosters(),
                errorRates(),
                result.visits().plan().orElse(null),
                result.visits().estimate().orElse(null),
                result.findings());
    }

    private List<ErrorRate> errorRates() {
        return result.errorRates().stream()
                .map(school -> school.n() == 0
                        ? new ErrorRate(school.school(), 0, 0, 0, 0, 0)
                        : new ErrorRate(
                                school.school(),
                                school.n(),
                                school.x(),
                                school.rate(),
                                school.wilsonLow(),
                                school.wilsonHigh()))
                .toList();
    }
}
