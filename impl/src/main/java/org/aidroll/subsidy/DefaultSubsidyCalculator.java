package org.aidroll.subsidy;

import java.time.DateTimeException;
import java.util.List;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.subsidy.SubsidyCalculator;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.explain.DecisionHash;

/** Compiles the pack for the days of the batch, then decides each profile once. */
public final class DefaultSubsidyCalculator implements SubsidyCalculator {
    /** A calculator without state, safe in any thread. */
    public DefaultSubsidyCalculator() {}

    @Override
    public Entitlements calculate(TierAssignments assignments, SubsidyBasis basis) {
        var days = new Days(basis.term(), assignments.assessmentDate(), basis.knownDate());
        var rules = new PackRules(basis.pack(), days);
        var batch = new Batch(rules, assignments.schools(), basis.term().span(), basis.fees());
        List<TierAssignment> pupils = assignments.assignments();
        Outcome[] outcomes = new Outcome[pupils.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = batch.decide(pupils.get(i));
        }
        return new BatchEntitlements(new DecisionFrame(basis.pack(), days), pupils, outcomes);
    }

    @Override
    public Decision replay(Decision kept, PolicyPack pack) {
        if (!pack.digest().equals(kept.packDigest())) {
            throw new AidException("the decision rests on pack " + kept.pack() + " " + kept.packVersion()
                    + " with digest " + kept.packDigest() + ", and this is " + pack.id() + " " + pack.version()
                    + " with digest " + pack.digest() + "\nMaybe read the pack as it was kept then");
        }
        var days = new Days(kept.term(), kept.assessmentDate(), kept.knownDate());
        var rules = new PackRules(pack, days);
        var outcome = rules.decide(profile(kept, rules));
        return DecisionHash.sign(new DecisionFrame(pack, days).decision(kept.student(), outcome));
    }

    private static Profile profile(Decision kept, PackRules rules) {
        try {
            return new KeptFacts(rules.code()).profile(kept.facts());
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notFacts) {
            throw new AidException("the decision about " + kept.student() + " keeps facts that no pupil has: "
                    + kept.facts() + "\nMaybe it was changed since it was made");
        }
    }
}
