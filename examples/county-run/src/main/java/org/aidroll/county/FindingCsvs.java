package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
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

    /** The rules that can run without e-files and reviews; shrinkage and bands need the months before. */
    void errorRates(Path file) throws IOException {
        String month = YearMonth.from(result.settings().assessmentDate()).toString();
        Csv.write(file, ERROR_RATES, rows -> {
            for (SchoolErrors school : result.errorRates()) {
                boolean empty = school.n() == 0;
                rows.row(
                        school.school().code(),
                        month,
                        school.n(),
                        school.x(),
                        empty ? "" : six(school.rate()),
                        empty ? "" : six(school.wilsonLow()),
                        empty ? "" : six(school.wilsonHigh()),
                        "",
                        "",
                        "");
            }
        });
    }

    private static String six(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }
}
