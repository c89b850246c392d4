package org.aidroll.api.ledger;

import java.util.List;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/** Compares what is due with what was paid. The result does not depend on the order of payments. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Reconciler {

    /**
     * One line for each pupil and benefit with something due or paid, of the benefits that a payment of the term names.
     * What is settled by the year, and ceilings of loans, are never missed.
     *
     * @param assignments the pupils, with their standing on the roll
     * @param entitlements what is due, in the same order
     * @param payments what was paid; those of other terms are left out
     * @param term the term
     */
    Reconciliation reconcile(
            TierAssignments assignments, Entitlements entitlements, List<Payment> payments, SchoolTerm term);
}
