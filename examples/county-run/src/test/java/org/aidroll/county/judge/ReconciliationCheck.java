package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Each line's due, paid and difference, its kind by these, and one line for every award that is due or paid. */
final class ReconciliationCheck implements Check {
    private final Scope scope;

    ReconciliationCheck(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<Award, BigDecimal> due = run.entitlements(county.term());
        Set<Award> needed = new TreeSet<>(due.keySet());
        needed.addAll(county.paid().keySet());
        needed.removeIf(
                award -> !scope.reconciles(award.benefit()) || !county.pupils().containsKey(award.student()));
        List<String> sums = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        Set<Award> seen = new TreeSet<>();
        int lines = 0;
        for (Map<String, String> row : run.rows("reconciliation.csv")) {
            if (!county.term().equals(row.get("term"))) {
                continue;
            }
            lines++;
            Award award = Award.of(row);
            if (!seen.add(award)) {
                twice.add(award.toString());
            }
            BigDecimal isDue = due.getOrDefault(award, BigDecimal.ZERO);
            BigDecimal isPaid = county.sumPaid(award);
            if (!same(row, "due", isDue)
                    || !same(row, "paid", isPaid)
                    || !same(row, "difference", isPaid.subtract(isDue))) {
                sums.add(award + " due " + isDue + ", paid " + isPaid + ", not " + row.values());
            }
            String kind = row.getOrDefault("kind", "");
            String byFigures = kind(isDue, county.paid().getOrDefault(award, List.of()), isPaid);
            if (!kind.equals(byFigures) && !(kind.equals("AFTER_LEAVING") && isPaid.signum() > 0)) {
                kinds.add(award + " is " + byFigures + ", not " + kind);
            }
        }
        needed.removeAll(seen);
        verdicts.none("reconciliation: due, paid and difference", sums, lines);
        verdicts.none("reconciliation: kinds fit the figures", kinds, lines);
        verdicts.none("reconciliation: one line for an award", twice, lines);
        verdicts.none("reconciliation: a line for every award due or paid", needed, lines);
    }

    private static String kind(BigDecimal due, List<BigDecimal> payments, BigDecimal paid) {
        if (payments.isEmpty()) {
            return due.signum() > 0 ? "MISSED" : "OK";
        }
        if (due.signum() == 0) {
            return "EXTRA";
        }
        int more = paid.compareTo(due);
        if (more > 0) {
            return payments.size() > 1 ? "DUPLICATE" : "OVER";
        }
        return more < 0 ? "SHORT" : "OK";
    }

    private static boolean same(Map<String, String> row, String column, BigDecimal yuan) {
        String text = row.getOrDefault(column, "");
        return text.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(text).compareTo(yuan) == 0;
    }
}
