package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Protected pupils who have nothing stand in the list once for each category, those who have something do not. Of a
 * pupil whose only awards are of benefits that no payment names nobody can say whether they were paid: either is right.
 */
final class UnaidedCheck implements Check {
    private final Scope scope;

    UnaidedCheck(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        List<String> twice = new ArrayList<>();
        Set<String> listed = new TreeSet<>();
        List<Map<String, String>> rows = run.rows("unaided.csv");
        for (Map<String, String> row : rows) {
            String student = row.getOrDefault("student", "");
            String line = student + " " + row.get("category");
            if (!student.isEmpty() && !listed.add(line)) {
                twice.add(line);
            }
        }
        List<String> missing = new ArrayList<>();
        List<String> tooMany = new ArrayList<>();
        Map<Award, BigDecimal> due = run.entitlements(county.term());
        run.categories().forEach((student, categories) -> {
            for (String category : categories) {
                String line = student + " " + category;
                if (!Oracle.PROTECTED.contains(category) || !county.pupils().containsKey(student)) {
                    continue;
                }
                boolean unaided =
                        paid(county, student).signum() == 0 || sum(due, student).signum() == 0;
                if (unaided && !unknown(due, student) && !listed.contains(line)) {
                    missing.add(line);
                }
                if (!unaided && listed.contains(line)) {
                    tooMany.add(line);
                }
            }
        });
        verdicts.none("unaided: a pupil once for a category", twice, rows.size());
        verdicts.none("unaided: every protected pupil without award or payment", missing, rows.size());
        verdicts.none("unaided: nobody who is aided", tooMany, rows.size());
    }

    private boolean unknown(Map<Award, BigDecimal> due, String student) {
        return sum(due, student).signum() > 0
                && Scope.PAID.stream()
                        .filter(scope::reconciles)
                        .noneMatch(benefit -> due.containsKey(new Award(student, benefit)));
    }

    private static BigDecimal sum(Map<Award, BigDecimal> due, String student) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String benefit : Scope.ALL) {
            sum = sum.add(due.getOrDefault(new Award(student, benefit), BigDecimal.ZERO));
        }
        return sum;
    }

    private static BigDecimal paid(CountyFacts county, String student) {
        return Scope.PAID.stream()
                .map(benefit -> county.sumPaid(new Award(student, benefit)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
