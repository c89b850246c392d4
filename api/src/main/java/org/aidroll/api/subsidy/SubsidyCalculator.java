package org.aidroll.api.subsidy;

import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/**
 * Works out what each pupil is due in a term. A pure function: no clock, no chance, no input or output; the result does
 * not depend on the order of pupils.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SubsidyCalculator {

    /**
     * One decision for each pupil, naming every benefit of the pack as due or not due.
     *
     * @param assignments the pupils with their categories
     * @param pack the policy; amounts are those in force on the first day of the term
     * @param term the term
     * @throws org.aidroll.api.finding.AidException if the pack has no row, or two, for a pupil it grants a benefit to
     */
    Entitlements calculate(TierAssignments assignments, PolicyPack pack, SchoolTerm term);
}
