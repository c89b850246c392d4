package org.aidroll.identification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;

/**
 * A row that names a head of household only, or somebody who is not on the roll: the pupils of whose family that person
 * is. What is granted to one person (单人保) must not spread to the children, so the children of a head are for a person
 * to decide, and those of a relative are not named at all. Only where the pack says that the category covers the
 * household, the row's valid number is that of an adult of the pupil's family on the roll and the names are canonically
 * equal, and the family is no larger than families are, the children are covered.
 */
final class HeadRule implements LinkRule {
    /** Of more children than this a guardian is that of a home, and none of them is of the guardian's household. */
    private static final int LARGEST_FAMILY = 8;

    private final Set<HardshipCategory> covering;
    private final NameComparison names;

    /** @param covering the categories that cover the household of the person a row names */
    HeadRule(Set<HardshipCategory> covering, NameComparison names) {
        this.covering = covering;
        this.names = names;
    }

    @Override
    public List<Proposal> propose(ListedPerson person, RollIndex roll) {
        boolean covers = covering.contains(person.row().category());
        if (!person.isHeadOnly() && !covers) {
            return List.of();
        }
        Map<String, RollPupil> children = new TreeMap<>();
        number(person).map(roll::inFamilyOf).orElse(List.of()).forEach(pupil -> children.put(pupil.key(), pupil));
        return children.values().stream()
                .map(pupil -> covers && children.size() <= LARGEST_FAMILY && isNamed(person, pupil)
                        ? proposal(person, pupil, LinkDecision.AUTO, MatchRule.HOUSEHOLD_COVERED, 1, Agreement.EQUAL)
                        : proposal(
                                person,
                                pupil,
                                LinkDecision.REVIEW,
                                MatchRule.GUARDIAN_ONLY,
                                Weights.REVIEW,
                                Agreement.MISSING))
                .toList();
    }

    private static Optional<String> number(ListedPerson person) {
        return person.isHeadOnly()
                ? person.row().headId().flatMap(WrittenId::residentId).map(ResidentId::value)
                : person.id().map(ResidentId::value);
    }

    /** Whether the person of that number in the pupil's family has the name that the row has. */
    private boolean isNamed(ListedPerson person, RollPupil pupil) {
        var name = person.isHeadOnly() ? person.row().headName() : person.row().name();
        var number = number(person);
        return name.isPresent()
                && pupil.student().family().stream()
                        .filter(member -> member.id()
                                .flatMap(WrittenId::residentId)
                                .map(ResidentId::value)
                                .equals(number))
                        .anyMatch(member -> names.compare(
                                        member.name().canonical(), name.get().canonical())
                                .isCanonical());
    }

    private static Proposal proposal(
            ListedPerson person,
            RollPupil pupil,
            LinkDecision decision,
            MatchRule rule,
            double score,
            Agreement household) {
        return new Proposal(
                person,
                pupil,
                decision,
                rule,
                score,
                List.of(
                        new Evidence(Field.GUARDIAN, Agreement.EQUAL),
                        new Evidence(Field.HOUSEHOLD, household),
                        new Evidence(Field.NAME, Agreement.MISSING)),
                List.of());
    }
}
