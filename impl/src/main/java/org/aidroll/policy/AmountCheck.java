package org.aidroll.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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

    /** What is wrong with which list of rows. */
    record Problem(String section, String what) {}

    Optional<Problem> findProblem() {
        return witnesses().stream().flatMap(pupil -> problemOf(pupil).stream()).findFirst();
    }

    private Optional<Problem> problemOf(Map<Fact, Set<String>> pupil) {
        List<BenefitStandard> base = applying(benefit.standards(), pupil);
        if (base.isEmpty()) {
            return Optional.of(new Problem(
                    "standards", "no row fits a pupil with " + words(pupil) + "\nMaybe add a row, or a condition"));
        }
        return overlap("standards", base, pupil)
                .or(() -> overlap("overrides", applying(benefit.overrides(), pupil), pupil));
    }

    private static Optional<Problem> overlap(
            String section, List<BenefitStandard> fitting, Map<Fact, Set<String>> pupil) {
        String names = fitting.stream().map(row -> "'" + row.row() + "'").collect(Collectors.joining(" and "));
        return fitting.size() < 2
                ? Optional.empty()
                : Optional.of(new Problem(
                        section,
                        "rows " + names + " all fit a pupil with " + words(pupil)
                                + "\nMaybe narrow the when of all but one"));
    }

    /** The rows that fit a pupil. */
    static List<BenefitStandard> applying(List<BenefitStandard> rows, Map<Fact, Set<String>> pupil) {
        return rows.stream()
                .filter(row -> row.when().entrySet().stream()
                        .allMatch(condition ->
                                pupil.getOrDefault(condition.getKey(), Set.of()).contains(condition.getValue())))
                .toList();
    }

    /** The pupil as a pack would say it: {@code stage JUNIOR, category DIBAO and POVERTY}. */
    static String words(Map<Fact, Set<String>> pupil) {
        return pupil.isEmpty()
                ? "any facts"
                : pupil.entrySet().stream()
                        .map(fact -> fact.getValue().isEmpty()
                                ? "no " + fact.getKey().key()
                                : fact.getKey().key() + " " + String.join(" and ", fact.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** Every combination of the facts that the rows look at, as far as the benefit admits it. */
    List<Map<Fact, Set<String>>> witnesses() {
        List<Map<Fact, Set<String>>> combinations = new ArrayList<>();
        combinations.add(new EnumMap<>(Fact.class));
        for (Fact fact : factsOfRows()) {
            List<Map<Fact, Set<String>>> longer = new ArrayList<>();
            for (Map<Fact, Set<String>> combination : combinations) {
                for (Set<String> value : fact == Fact.CATEGORY ? categories() : choices(fact)) {
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
        rows().forEach(row -> facts.addAll(row.when().keySet()));
        return facts;
    }

    private Stream<BenefitStandard> rows() {
        return Stream.concat(benefit.standards().stream(), benefit.overrides().stream());
    }

    private Stream<Condition> conditions(Fact fact) {
        return benefit.requires().stream().filter(condition -> condition.fact() == fact);
    }

    private Set<Set<String>> choices(Fact fact) {
        Set<Set<String>> choices = values.onRolls(fact).stream()
                .filter(value ->
                        conditions(fact).allMatch(condition -> condition.oneOf().contains(value)))
                .map(Set::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (fact == Fact.TIER && conditions(fact).findAny().isEmpty()) {
            // Most pupils have no tier.
            choices.add(Set.of());
        }
        return choices;
    }

    /**
     * A pupil may have several categories, or none: one for each condition, and any two more that rows look at, since two
     * rows can meet in one pupil and each looks at one.
     */
    private Set<Set<String>> categories() {
        Set<Set<String>> sets = new LinkedHashSet<>();
        sets.add(Set.of());
        for (Condition condition : conditions(Fact.CATEGORY).toList()) {
            Set<Set<String>> met = extended(sets, condition.oneOf());
            if (!condition.onApplication().isEmpty()) {
                // Who applied need have none of them.
                met.addAll(sets);
            }
            sets = met;
        }
        List<String> lookedAt = rows().flatMap(
                        row -> Stream.ofNullable(row.when().get(Fact.CATEGORY)))
                .distinct()
                .toList();
        Set<Set<String>> all = new LinkedHashSet<>(sets);
        all.addAll(extended(all, lookedAt));
        all.addAll(extended(all, lookedAt));
        return all;
    }

    private static Set<Set<String>> extended(Set<Set<String>> sets, List<String> more) {
        Set<Set<String>> longer = new LinkedHashSet<>();
        for (Set<String> set : sets) {
            for (String one : more) {
                Set<String> next = new TreeSet<>(set);
                next.add(one);
                longer.add(next);
            }
        }
        return longer;
    }
}
