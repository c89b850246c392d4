package org.aidroll.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rules in their order: the first that is sure of a row ends it; else every doubt is kept, each pupil once. */
final class RuleChain {
    private final HeadRule heads;
    private final List<LinkRule> rules;

    RuleChain(HeadRule heads, List<LinkRule> rules) {
        this.heads = heads;
        this.rules = List.copyOf(rules);
    }

    /**
     * What the rules say of a row.
     *
     * @param possible whether a pupil may be meant at all, as far as people decided
     */
    List<Proposal> propose(ListedPerson person, RollIndex roll, Predicate<RollPupil> possible) {
        List<Proposal> named = person.isHeadOnly() ? List.of() : named(person, roll, possible);
        // A row that names nobody on the roll may still cover the children of whom it names.
        return named.isEmpty()
                ? heads.propose(person, roll).stream()
                        .filter(proposal -> possible.test(proposal.pupil()))
                        .toList()
                : named;
    }

    private List<Proposal> named(ListedPerson person, RollIndex roll, Predicate<RollPupil> possible) {
        List<Proposal> doubts = new ArrayList<>(1);
        for (LinkRule rule : rules) {
            for (Proposal proposal : rule.propose(person, roll)) {
                if (!possible.test(proposal.pupil())) {
                    continue;
                }
                // A number that is another pupil's stays a doubt, whatever else agrees.
                if (proposal.isAuto() && doubts.isEmpty()) {
                    return List.of(proposal);
                }
                boolean known = doubts.stream().anyMatch(doubt -> doubt.pupil().equals(proposal.pupil()));
                if (!known) {
                    doubts.add(proposal.isAuto() ? proposal.inReview(proposal.findings()) : proposal);
                }
            }
        }
        return doubts;
    }
}
