package org.aidroll.county;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.MainLedgerLine;
import org.aidroll.api.report.StatisticsLine;

/** The ledgers and the statistics, one CSV each. */
final class LedgerCsvs {
    private static final String MAIN_LEDGER = "student,term,household,category,benefit,amount,paid,paid_on,snapshot";
    private static final String RECONCILIATION = "student,benefit,term,due,paid,difference,kind";
    private static final String UNAIDED = "student,category,reason,evidence";
    private static final String STATISTICS = "level,division,school_code,stage,category,students,aided,amount";

    private final CountyResult result;

    LedgerCsvs(CountyResult result) {
        this.result = result;
    }

    void mainLedger(Path file) throws IOException {
        Csv.write(file, MAIN_LEDGER, rows -> {
            for (MainLedgerLine line : result.mainLedger()) {
                rows.row(
                        line.student().value(),
                        line.term().value(),
                        line.household(),
                        line.categories().stream().map(HardshipCategory::code).collect(Collectors.joining(";")),
                        line.benefit(),
                        line.amount().yuan(),
                        line.paid().yuan(),
                        line.paidOn().map(LocalDate::toString).orElse(""),
                        line.snapshot());
            }
        });
    }

    void reconciliation(Path file) throws IOException {
        Csv.write(file, RECONCILIATION, rows -> {
            for (ReconciliationLine line : result.run().reconciliation().lines()) {
                rows.row(
                        line.student().value(),
                        line.benefit(),
                        line.term().value(),
                        line.due().yuan(),
                        line.paid().yuan(),
                        line.difference().yuan(),
                        line.kind());
            }
        });
    }

    void unaided(Path file) throws IOException {
        Csv.write(file, UNAIDED, rows -> {
            for (UnaidedCase unaided : result.unaided()) {
                rows.row(unaided.student().value(), unaided.category(), unaided.reason(), unaided.evidence());
            }
        });
    }

    void statistics(Path file) throws IOException {
        Csv.write(file, STATISTICS, rows -> {
            for (StatisticsLine line : result.statistics()) {
                rows.row(
                        line.level(),
                        line.division(),
                        line.schoolCode(),
                        line.stage(),
                        line.categoryCode(),
                        line.students(),
                        line.aided(),
                        line.amount().yuan());
            }
        });
    }
}
