package org.aidroll.api.subsidy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/** What each pupil of a roll is due in a term, with every reason. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Entitlements {
    private final Map<StudentKey, Decision> decisions;

    private Entitlements(Map<StudentKey, Decision> decisions) {
        this.decisions = decisions;
    }

    /**
     * The entitlements of these decisions.
     *
     * @throws IllegalArgumentException if two are about one pupil
     */
    public static Entitlements of(List<Decision> decisions) {
        Map<StudentKey, Decision> byStudent = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (byStudent.put(decision.student(), decision) != null) {
                throw new IllegalArgumentException("two decisions about " + decision.student());
            }
        }
        return new Entitlements(byStudent);
    }

    /** One decision for each pupil, in the roll's order. */
    public List<Decision> decisions() {
        return List.copyOf(decisions.values());
    }

    /** The decision about that pupil. */
    public Optional<Decision> decision(StudentKey student) {
        return Optional.ofNullable(decisions.get(student));
    }

    /** All that is due to all. */
    public Money total() {
        return decisions.values().stream().map(Decision::due).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String toString() {
        return "Entitlements[" + decisions.size() + " pupils, " + total() + " yuan]";
    }
}
