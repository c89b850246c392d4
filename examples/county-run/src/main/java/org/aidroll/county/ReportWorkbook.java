package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.roll.School;
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
                result.eFiles(),
                errorRates(),
                OpenErrors.of(result.errorRates()),
                result.visits().plan().orElse(null),
                result.visits().estimate().orElse(null),
                result.findings());
    }

    private List<ErrorRate> errorRates() {
        var roll = result.request().roll();
        return result.errorRates().schools().stream()
                .flatMap(score -> roll.school(score.school()).map(school -> rate(school, score)).stream())
                .toList();
    }

    private static ErrorRate rate(School school, SchoolScore score) {
        var figures = score.figures();
        return new ErrorRate(
                school,
                figures.count().n(),
                figures.count().x(),
                score.isEmpty() ? 0 : figures.count().rate(),
                figures.interval().low(),
                figures.interval().high(),
                figures.shrunk(),
                figures.band());
    }
}
