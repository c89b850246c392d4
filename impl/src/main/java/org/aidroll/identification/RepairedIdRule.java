package org.aidroll.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.WrittenId;

/**
 * Rule 4: one number is damaged, one slip mended it equals the other side's valid number, or its digits that a
 * spreadsheet left fit it, region and birth date among them; the name is canonically equal, and that of no other pupil
 * whom the number could mean.
 */
final class RepairedIdRule implements LinkRule {
    private final NameComparison names;
    private final TwinGuard twins;

    RepairedIdRule(NameComparison names, TwinGuard twins) {
        this.names = names;
        this.twins = twins;
    }

    @Override
    public List<Proposal> propose(ListedPerson person, RollIndex roll) {
        List<RollPupil> meant = meant(person, roll);
        List<RollPupil> named = meant.stream()
                .filter(pupil -> Comparison.name(person, pupil, names).isCanonical())
                .toList();
        boolean onlyOne = named.size() == 1
                && meant.stream().noneMatch(pupil -> !named.contains(pupil) && isAnotherWriting(person, pupil));
        return named.stream()
                .map(pupil -> proposal(person, pupil, onlyOne, roll))
                .toList();
    }

    private boolean isAnotherWriting(ListedPerson person, RollPupil pupil) {
        return Comparison.name(person, pupil, names).isAnotherWriting();
    }

    /** The pupils whom a damaged number can mean, by key. */
    static List<RollPupil> meant(ListedPerson person, RollIndex roll) {
        Map<String, RollPupil> meant = new TreeMap<>();
        person.id().ifPresent(id -> {
            roll.withRepair(id.value()).forEach(pupil -> meant.put(pupil.key(), pupil));
            roll.withStart(TruncatedId.startOf(id.value())).forEach(pupil -> meant.put(pupil.key(), pupil));
        });
        person.damagedId().ifPresent(written -> {
            var left = TruncatedId.of(written);
            if (left.isEmpty()) {
                IdRepairs.of(written.normalised())
                        .forEach(repair -> roll.withId(repair).forEach(pupil -> meant.put(pupil.key(), pupil)));
            } else if (left.get().hasBirthDate()) {
                left.get().starts().forEach(start -> roll.withTruncatedId(start)
                        .forEach(pupil -> meant.put(pupil.key(), pupil)));
            }
        });
        return List.copyOf(meant.values());
    }

    private Proposal proposal(ListedPerson person, RollPupil pupil, boolean onlyOne, RollIndex roll) {
        var compared = Comparison.of(person, pupil, names);
        boolean auto = onlyOne
                && !roll.isShared(pupil)
                && compared.sex() != Agreement.DIFFERENT
                && !twins.mayBeAnother(compared, roll);
        String masked =
                person.damagedId().or(pupil::damagedId).map(WrittenId::masked).orElse("");
        List<Finding> findings = new ArrayList<>(compared.variance());
        findings.add(Finding.of(FindingCode.ID_TYPO, person.place(), masked).about(pupil.key()));
        return new Proposal(
                person,
                pupil,
                auto ? LinkDecision.AUTO : LinkDecision.REVIEW,
                MatchRule.REPAIRED_ID_AND_NAME,
                auto ? 1 : Weights.REVIEW,
                compared.evidence(),
                findings);
    }
}
