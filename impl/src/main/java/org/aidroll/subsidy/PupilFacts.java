package org.aidroll.subsidy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.tier.TierAssignment;

/** A pupil as a pack sees him or her: a list of values for each fact, one value but for the categories. */
final class PupilFacts {
    private final Map<Fact, List<String>> values;

    private PupilFacts(Map<Fact, List<String>> values) {
        this.values = values;
    }

    static PupilFacts of(TierAssignment assignment) {
        var enrolment = assignment.student().enrolment();
        Map<Fact, List<String>> values = new EnumMap<>(Fact.class);
        values.put(Fact.STATUS, List.of(enrolment.status().name()));
        values.put(Fact.STAGE, List.of(enrolment.stage().name()));
        values.put(Fact.BOARDING, List.of(enrolment.boarding().name()));
        values.put(Fact.GRADE, List.of(Integer.toString(enrolment.grade())));
        values.put(
                Fact.CATEGORY,
                assignment.categoryCodes().stream().map(HardshipCategory::code).toList());
        return new PupilFacts(values);
    }

    List<String> of(Fact fact) {
        return values.getOrDefault(fact, List.of());
    }

    boolean meets(Condition condition) {
        return of(condition.fact()).stream().anyMatch(condition.oneOf()::contains);
    }

    boolean fits(BenefitStandard row) {
        return row.when().entrySet().stream()
                .allMatch(entry -> of(entry.getKey()).contains(entry.getValue()));
    }

    /** By the pack's names of facts, for the decision. */
    Map<String, List<String>> named() {
        Map<String, List<String>> named = new TreeMap<>();
        values.forEach((fact, value) -> named.put(fact.key(), value));
        return named;
    }
}
