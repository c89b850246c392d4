package org.aidroll.identification;

import java.util.List;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;

/**
 * Rule 5: one side has no identity number; name, birth date and sex are equal. With the guardian's number, the names of
 * the family or the village it is that pupil, where it can be no other; without them a person decides.
 */
final class HouseholdRule implements LinkRule {
    private static final double SURE = .9999;
    private static final double WITHOUT_HOUSEHOLD = .99;

    private final NameComparison names;
    private final TwinGuard twins;
    private final Candidates candidates;

    HouseholdRule(NameComparison names, TwinGuard twins, Candidates candidates) {
        this.names = names;
        this.twins = twins;
        this.candidates = candidates;
    }

    @Override
    public List<Proposal> propose(ListedPerson person, RollIndex roll) {
        List<Comparison> equal = candidates.of(person, roll).stream()
                .map(pupil -> Comparison.of(person, pupil, names))
                .filter(HouseholdRule::isEqual)
                .toList();
        List<Comparison> atHome =
                equal.stream().filter(Comparison::isOneHousehold).toList();
        if (atHome.size() == 1 && !twins.mayBeAnother(atHome.get(0), roll)) {
            return List.of(proposal(atHome.get(0), LinkDecision.AUTO, MatchRule.HOUSEHOLD_AND_NAME, SURE));
        }
        List<Comparison> possible = atHome.isEmpty() ? equal : atHome;
        var rule = atHome.isEmpty() ? MatchRule.BIRTH_DATE_AND_NAME : MatchRule.HOUSEHOLD_AND_NAME;
        return possible.stream()
                .map(compared -> proposal(compared, LinkDecision.REVIEW, rule, WITHOUT_HOUSEHOLD / possible.size()))
                .toList();
    }

    private static boolean isEqual(Comparison compared) {
        return compared.id() == IdLevel.MISSING
                && compared.name().isCanonical()
                && compared.birthDate() == Agreement.EQUAL
                && compared.sex() == Agreement.EQUAL;
    }

    private static Proposal proposal(Comparison compared, LinkDecision decision, MatchRule rule, double score) {
        return new Proposal(
                compared.person(), compared.pupil(), decision, rule, score, compared.evidence(), compared.variance());
    }
}
