package org.aidroll.subsidy;

import org.aidroll.api.explain.Decision;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.StudentKey;

/**
 * What the decisions of a batch have in common.
 *
 * @param pack the policy
 * @param days the days they are decided by
 */
record DecisionFrame(PolicyPack pack, Days days) {

    /** The decision about a pupil, not signed yet. */
    Decision decision(StudentKey student, Outcome outcome) {
        return decision(student, outcome, "");
    }

    /** The decision about a pupil, with that hash. */
    Decision decision(StudentKey student, Outcome outcome, String hash) {
        return new Decision(
                student,
                days.term(),
                days.assessment(),
                days.known(),
                pack.id(),
                pack.version(),
                pack.digest(),
                outcome.facts(),
                outcome.awards(),
                outcome.open(),
                outcome.notDue(),
                hash);
    }
}
