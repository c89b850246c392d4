package org.aidroll.identification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;

/**
 * A row that names a head of household only: the pupils of whose family the head is, for a person to decide. What is
 * granted to one person (单人保) must not spread to the children.
 */
final class HeadRule implements LinkRule {

    @Override
    public List<Proposal> propose(ListedPerson person, RollIndex roll) {
        Map<String, RollPupil> children = new TreeMap<>();
        person.row()
                .headId()
                .flatMap(WrittenId::residentId)
                .map(ResidentId::value)
                .map(roll::inFamilyOf)
                .orElse(List.of())
                .forEach(pupil -> children.put(pupil.key(), pupil));
        return children.values().stream().map(pupil -> proposal(person, pupil)).toList();
    }

    private static Proposal proposal(ListedPerson person, RollPupil pupil) {
        return new Proposal(
                person,
                pupil,
                LinkDecision.REVIEW,
                MatchRule.GUARDIAN_ONLY,
                Weights.REVIEW,
                List.of(new Evidence(Field.GUARDIAN, Agreement.EQUAL), new Evidence(Field.NAME, Agreement.MISSING)),
                List.of());
    }
}
