package org.aidroll.api.subsidy;

import org.aidroll.api.explain.Decision;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.FeeSchedule;
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
     * One decision for each pupil, naming every benefit of the pack as due, open or not due.
     *
     * @param assignments the pupils with their categories
     * @param basis the policy, the term, the day of knowledge and the fees
     * @throws org.aidroll.api.finding.AidException if the pack has no row, or two, for a pupil it grants a benefit to
     */
    Entitlements calculate(TierAssignments assignments, SubsidyBasis basis);

    /**
     * The same with what was known on the day of assessment, and nothing known of fees.
     *
     * @param assignments the pupils with their categories
     * @param pack the policy
     * @param term the term
     */
    default Entitlements calculate(TierAssignments assignments, PolicyPack pack, SchoolTerm term) {
        return calculate(assignments, new SubsidyBasis(pack, term, assignments.assessmentDate(), FeeSchedule.none()));
    }

    /**
     * Decides again from the facts that a decision kept: the same hash shows that nothing was changed since.
     *
     * @param kept the decision, made now or read back from where it was kept
     * @param pack the policy it names
     * @throws org.aidroll.api.finding.AidException if that is not the pack the decision names, to the byte
     */
    Decision replay(Decision kept, PolicyPack pack);
}
