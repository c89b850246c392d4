package org.aidroll.api;

import java.util.Optional;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/**
 * What a run gives: the result of each stage.
 *
 * @param identified who is named by which list
 * @param tiers who has which category
 * @param entitlements who is due what, and why
 * @param reconciliation what is due against what was paid
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AidRun(
        IdentifiedRoll identified, TierAssignments tiers, Entitlements entitlements, Reconciliation reconciliation) {

    /** A run in which no payment was known. */
    public AidRun(IdentifiedRoll identified, TierAssignments tiers, Entitlements entitlements) {
        this(identified, tiers, entitlements, Reconciliation.NONE);
    }

    /** What was decided about that pupil, and why; empty where the roll does not have the pupil. */
    public Optional<Decision> decision(StudentKey student) {
        return entitlements.decision(student);
    }
}
