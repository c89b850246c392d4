package org.aidroll.ledger;

import java.util.List;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;

/** That assignments and entitlements speak of the same pupils, place by place, so that no later stage looks them up. */
public final class SameOrder {
    private SameOrder() {}

    /**
     * The pupils' assignments, to be walked together with their entitlements.
     *
     * @throws IllegalArgumentException if the two are of different pupils or of another order
     */
    public static List<TierAssignment> of(TierAssignments assignments, Entitlements entitlements) {
        List<TierAssignment> pupils = assignments.assignments();
        if (pupils.size() != entitlements.size()) {
            throw new IllegalArgumentException(pupils.size() + " pupils were assigned a tier, and "
                    + entitlements.size() + " were calculated\nMaybe they are of two runs");
        }
        for (int i = 0; i < pupils.size(); i++) {
            var assigned = pupils.get(i).student().key();
            if (!assigned.equals(entitlements.student(i))) {
                throw new IllegalArgumentException("at place " + i + " pupil " + assigned + " was assigned a tier, and "
                        + entitlements.student(i) + " was calculated\nMaybe they are of two runs");
            }
        }
        return pupils;
    }
}
