package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidroll.api.verification.VerificationReason;

/**
 * {@code verification.csv}, how each record stands after all visits, where there were any; {@code visit_plan.csv}, whom to
 * visit, where a seed was announced.
 */
final class VisitCsvs {
    private static final String STATES = "student,state,confirmed_until,reasons";
    private static final String PLAN = "student,stratum,probability,draw";

    private final CountyVisits visits;

    VisitCsvs(CountyResult result) {
        this.visits = result.visits();
    }

    void write(Path folder) throws IOException {
        if (!visits.pupils().isEmpty()) {
            Csv.write(folder.resolve("verification.csv"), STATES, rows -> visits.pupils()
                    .forEach(pupil -> rows.row(
                            pupil.subject().value(),
                            pupil.state(),
                            pupil.confirmedUntil().map(LocalDate::toString).orElse(""),
                            pupil.reasons().stream().map(VisitCsvs::text).collect(Collectors.joining(";")))));
        }
        var plan = visits.plan();
        if (plan.isPresent()) {
            Csv.write(folder.resolve("visit_plan.csv"), PLAN, rows -> plan.get()
                    .visits()
                    .forEach(visit -> rows.row(
                            visit.subject().value(),
                            visit.stratum(),
                            String.format(Locale.ROOT, "%.6f", visit.probability()),
                            visit.draw())));
        }
    }

    private static String text(VerificationReason reason) {
        return reason.kind() + ":" + reason.type()
                + reason.visitDay().map(day -> ":" + day).orElse("");
    }
}
