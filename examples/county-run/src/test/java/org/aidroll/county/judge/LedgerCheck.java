package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The main ledger (A14) tells of what is due and of what was paid, and of nothing else. */
final class LedgerCheck implements Check {
    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<Award, BigDecimal> due = run.entitlements(county.term());
        List<String> wrong = new ArrayList<>();
        List<Map<String, String>> ledger = run.rows("main_ledger.csv");
        for (Map<String, String> row : ledger) {
            BigDecimal amount = due.get(Award.of(row));
            BigDecimal stated = Award.yuan(row.getOrDefault("amount", ""));
            boolean isPaid = Award.yuan(row.getOrDefault("paid", "")).signum() != 0;
            boolean isRight = amount == null ? isPaid && stated.signum() == 0 : amount.compareTo(stated) == 0;
            if (!county.term().equals(row.get("term")) || !isRight) {
                wrong.add(Award.of(row) + " " + row.get("term") + " " + row.get("amount"));
            }
        }
        verdicts.none("the main ledger holds what is due or paid", wrong, ledger.size());
    }
}
