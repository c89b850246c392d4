package org.aidroll.county.judge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The amounts due, against the oracle's, given the links that the run decided. What is given beyond is as wrong as what
 * is held back: an amount that awaits an allocation must not be guessed.
 */
final class EntitlementCheck implements Check {
    private static final BigDecimal NEAR = new BigDecimal("0.004");
    private final Scope scope;

    EntitlementCheck(Scope scope) {
        this.scope = scope;
    }

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Map<String, Set<String>> categories = run.categories();
        Map<Award, BigDecimal> expected = new TreeMap<>();
        county.pupils().forEach((student, pupil) -> county.due(pupil, categories.getOrDefault(student, Set.of()))
                .forEach((benefit, yuan) -> expected.put(new Award(student, benefit), yuan)));
        expected.keySet().removeIf(award -> !scope.benefits().contains(award.benefit()));
        Map<Award, BigDecimal> got = run.entitlements(county.term());
        Set<Award> all = new TreeSet<>(expected.keySet());
        got.keySet().stream()
                .filter(award -> scope.benefits().contains(award.benefit()))
                .forEach(all::add);
        List<String> wrong = new ArrayList<>();
        for (Award award : all) {
            BigDecimal due = expected.getOrDefault(award, BigDecimal.ZERO);
            BigDecimal given = got.getOrDefault(award, BigDecimal.ZERO);
            if (due.subtract(given).abs().compareTo(NEAR) > 0) {
                wrong.add(award + " due " + due + ", not " + given);
            }
        }
        verdicts.none("entitlements agree with the oracle", wrong, expected.size());
    }
}
