package org.aidroll.identification;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.ResidentId;

/**
 * Rules 6 and 7: every pupil who may be meant is weighed against the others and against somebody who is not on the roll.
 * AUTO needs the probability of the design, which leaves the next pupil 10 bits behind and so holds its margin of 6, and
 * something beyond name and birth date: the family, the village, or a damaged number that points at the person; and the
 * very name, since that of a twin is similar. Two valid numbers veto it, and a twin as likely.
 */
final class WeighedRule implements LinkRule {
    /** A pupil this much less likely than the likeliest is not shown. */
    private static final double SHOWN = .2;

    private final NameComparison names;
    private final TwinGuard twins;
    private final Candidates candidates;
    private final Weights weights;

    WeighedRule(NameComparison names, TwinGuard twins, Candidates candidates, Weights weights) {
        this.names = names;
        this.twins = twins;
        this.candidates = candidates;
        this.weights = weights;
    }

    private record Weighed(Comparison compared, double bits) {}

    @Override
    public List<Proposal> propose(ListedPerson person, RollIndex roll) {
        List<Weighed> all = new ArrayList<>();
        for (RollPupil pupil : candidates.of(person, roll)) {
            var compared = Comparison.of(person, pupil, names);
            if (compared.name() != NameLevel.DIFFERENT) {
                all.add(new Weighed(compared, weights.bits(compared)));
            }
        }
        double elsewhere = 1;
        double sum = elsewhere
                + all.stream().mapToDouble(one -> Math.pow(2, one.bits())).sum();
        List<Proposal> proposals = new ArrayList<>();
        for (Weighed one : all) {
            double probability = Math.pow(2, one.bits()) / sum;
            boolean auto = probability >= Weights.AUTO && isSure(one.compared(), roll);
            // Of two as likely, each is shown, where it is one of them more likely than nobody.
            if (auto || probability >= SHOWN && 1 / sum <= 1 - Weights.REVIEW) {
                proposals.add(proposal(one.compared(), auto, probability));
            }
        }
        return proposals;
    }

    private boolean isSure(Comparison compared, RollIndex roll) {
        // A similar name may be that of a twin who is not on the roll.
        boolean named = compared.name().isCanonical();
        boolean corroborated = compared.isOneHousehold() || compared.id().pointsAtThePerson();
        return named
                && corroborated
                && !compared.isVetoed()
                && !roll.isShared(compared.pupil())
                && !twins.mayBeAnother(compared, roll);
    }

    private static Proposal proposal(Comparison compared, boolean auto, double probability) {
        List<Finding> findings = new ArrayList<>(compared.variance());
        var person = compared.person();
        String pupil = compared.pupil().key();
        if (compared.id().agreement() == Agreement.SIMILAR) {
            findings.add(Finding.of(FindingCode.ID_TYPO, person.place(), masked(compared))
                    .about(pupil));
        }
        if (compared.isVetoed()) {
            String number = person.id().map(ResidentId::toString).orElse("");
            findings.add(Finding.of(FindingCode.TWO_IDS, person.place(), number).about(pupil));
        }
        return new Proposal(
                person,
                compared.pupil(),
                auto ? LinkDecision.AUTO : LinkDecision.REVIEW,
                MatchRule.WEIGHED,
                Math.min(1, probability),
                compared.evidence(),
                findings);
    }

    private static String masked(Comparison compared) {
        return compared.person()
                .damagedId()
                .or(compared.pupil()::damagedId)
                .map(id -> id.masked())
                .orElse("");
    }
}
