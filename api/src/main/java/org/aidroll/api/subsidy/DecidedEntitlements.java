package org.aidroll.api.subsidy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;

/** Entitlements of decisions that are there already. */
final class DecidedEntitlements implements Entitlements {
    private final List<Decision> decisions;
    private final Map<StudentKey, Decision> byStudent = new LinkedHashMap<>();

    DecidedEntitlements(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        for (Decision decision : decisions) {
            if (byStudent.put(decision.student(), decision) != null) {
                throw new IllegalArgumentException("two decisions about " + decision.student());
            }
        }
    }

    @Override
    public int size() {
        return decisions.size();
    }

    @Override
    public StudentKey student(int index) {
        return decisions.get(index).student();
    }

    @Override
    public List<Award> awards(int index) {
        return decisions.get(index).awards();
    }

    @Override
    public List<OpenAward> open(int index) {
        return decisions.get(index).open();
    }

    @Override
    public Decision decision(int index) {
        return decisions.get(index);
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Optional<Decision> decision(StudentKey student) {
        return Optional.ofNullable(byStudent.get(student));
    }

    @Override
    public Money total() {
        return decisions.stream().map(Decision::due).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String toString() {
        return "Entitlements[" + size() + " pupils, " + total() + " yuan]";
    }
}
