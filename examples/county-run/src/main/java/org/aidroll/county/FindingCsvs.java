package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.finding.Finding;
import org.aidroll.engine.AidEngines;

/** What was found, and what it says of each school: {@code findings.csv} and {@code error_rates.csv}. */
final class FindingCsvs {
    private static final String FINDINGS = "code,severity,subject,location,message";
    private static final String ERROR_RATES = "school_code,month,n,x,rate,wilson_low,wilson_high,shrunk,p_over,band";

    private final CountyResult result;

    FindingCsvs(CountyResult result) {
        this.result = result;
    }

    void findings(Path file) throws IOException {
        var pack = result.request().basis().pack();
        var words = new Words(AidEngines.explainer(
                pack, Locale.CHINA, result.settings().term().span().start()));
        Csv.write(file, FINDINGS, rows -> {
            for (Finding finding : result.findings()) {
                rows.row(
                        finding.code(),
                        finding.severity(),
                        finding.subject() == null ? "" : finding.subject(),
                        finding.location(),
                        words.line(finding));
            }
        });
    }

    /** By the order of codes; a school without a record in its frame has no rate. */
    void errorRates(Path file) throws IOException {
        String month = result.errorRates().month().toString();
        Csv.write(file, ERROR_RATES, rows -> {
            for (SchoolScore school : result.errorRates().schools()) {
                boolean empty = school.isEmpty();
                var figures = school.figures();
                rows.row(
                        school.school(),
                        month,
                        figures.count().n(),
                        figures.count().x(),
                        empty ? "" : six(figures.count().rate()),
                        empty ? "" : six(figures.interval().low()),
                        empty ? "" : six(figures.interval().high()),
                        empty ? "" : six(figures.shrunk()),
                        empty ? "" : six(figures.probablyBad()),
                        empty ? "" : figures.band());
            }
        });
    }

    private static String six(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }
}
