package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The main ledger (A14) tells of what is due, and of nothing else. */
final class LedgerCheck implements Check {
    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<Award, BigDecimal> due = run.entitlements(county.term());
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> ledger = run.rows("main_ledger.csv");
        for (Map<String, String> row : ledger) {
            BigDecimal amount = due.get(Award.of(row));
            if (!county.term().equals(row.get("term"))
                    || amount == null
                    || amount.compareTo(Award.yuan(row.getOrDefault("amount", ""))) != 0) {
                wrong.add(Award.of(row) + " " + row.get("term") + " " + row.get("amount"));
            }
        }
        verdicts.none("the main ledger holds entitlements only", wrong, ledger.size());
    }
}
