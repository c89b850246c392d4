package org.aidroll.county.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Wrong payments that were planted are found, and no others, among the pupils whose categories the run has right. */
final class PlantedPaymentCheck implements Check {
    private final Scope scope;

    PlantedPaymentCheck(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<String, Set<String>> categories = run.categories();
        Map<Award, String> found = new TreeMap<>();
        for (Map<String, String> row : run.rows("reconciliation.csv")) {
            if (!"OK".equals(row.get("kind"))) {
                found.put(Award.of(row), row.getOrDefault("kind", ""));
            }
        }
        Set<Award> awards = new TreeSet<>(county.planted().keySet());
        awards.addAll(found.keySet());
        List<String> wrong = new ArrayList<>();
        int planted = 0;
        for (Award award : awards) {
            CountyFacts.Pupil pupil = county.pupils().get(award.student());
            boolean sameCategories =
                    pupil != null && pupil.categories().equals(categories.getOrDefault(award.student(), Set.of()));
            if (sameCategories && scope.reconciles(award.benefit())) {
                String truth = county.planted().getOrDefault(award, "OK");
                String kind = found.getOrDefault(award, "OK");
                planted += truth.equals("OK") ? 0 : 1;
                if (!truth.equals(kind)) {
                    wrong.add(award + " is " + truth + ", not " + kind);
                }
            }
        }
        verdicts.none("reconciliation finds what was planted, and no more", wrong, planted);
    }
}
