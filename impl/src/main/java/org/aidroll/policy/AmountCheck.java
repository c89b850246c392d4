package org.aidroll.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Fact;

/**
 * Proves by enumeration that every pupil a benefit admits has exactly one base row and at most one override; the
 * witness of a gap or an overlap is part of the message.
 */
final class AmountCheck {
    private final Benefit benefit;
    private final FactValues values;

    AmountCheck(Benefit benefit, FactValues values) {
        this.benefit = benefit;
        this.values = values;
    }

    Optional<String> findProblem() {
        return witnesses().stream().flatMap(this::problemOf).findFirst();
    }

    private Stream<String> problemOf(Map<Fact, Set<String>> pupil) {
        List<BenefitStandard> base = applying(benefit.standards(), pupil);
        List<BenefitStandard> overrides = applying(benefit.overrides(), pupil);
        if (base.isEmpty()) {
            return Stream.of("no row of standards fits a pupil with " + pupil + "\nMaybe add a row, or a condition");
        }
        if (base.size() > 1) {
            return Stream.of("rows " + names(base) + " of standards both fit a pupil with " + pupil);
        }
        return overrides.size() > 1
                ? Stream.of("rows " + names(overrides) + " of overrides both fit a pupil with " + pupil)
                : Stream.empty();
    }

    private static List<BenefitStandard> applying(List<BenefitStandard> rows, Map<Fact, Set<String>> pupil) {
        return rows.stream()
                .filter(row -> row.when().entrySet().stream()
                        .allMatch(condition ->
                                pupil.getOrDefault(condition.getKey(), Set.of()).contains(condition.getValue())))
                .toList();
    }

    private static String names(List<BenefitStandard> rows) {
        return rows.stream().map(row -> "'" + row.row() + "'").collect(Collectors.joining(" and "));
    }

    /** Every combination of the facts that the rows look at, as far as the benefit admits it. */
    private List<Map<Fact, Set<String>>> witnesses() {
        List<Map<Fact, Set<String>>> combinations = new ArrayList<>();
        combinations.add(new EnumMap<>(Fact.class));
        for (Fact fact : factsOfRows()) {
            List<Map<Fact, Set<String>>> longer = new ArrayList<>();
            for (Map<Fact, Set<String>> combination : combinations) {
                for (Set<String> value : choices(fact)) {
                    Map<Fact, Set<String>> next = new EnumMap<>(combination);
                    next.put(fact, value);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private Set<Fact> factsOfRows() {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Stream.concat(benefit.standards().stream(), benefit.overrides().stream())
                .forEach(row -> facts.addAll(row.when().keySet()));
        return facts;
    }

    private List<Set<String>> choices(Fact fact) {
        List<String> admitted = benefit.requires().stream()
                .filter(condition -> condition.fact() == fact)
                .map(Condition::oneOf)
                .reduce(
                        values.of(fact),
                        (all, some) -> all.stream().filter(some::contains).toList());
        if (fact != Fact.CATEGORY) {
            return admitted.stream().map(Set::of).toList();
        }
        // A pupil may have several categories: every pair shows whether two rows can meet in one pupil.
        List<Set<String>> sets = new ArrayList<>();
        for (String first : admitted) {
            for (String second : values.of(fact)) {
                sets.add(new TreeSet<>(List.of(first, second)));
            }
        }
        return sets;
    }
}
