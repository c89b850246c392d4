package org.aidroll.identification;

import static org.aidroll.identification.NameLevel.CLOSE;
import static org.aidroll.identification.NameLevel.EXACT;
import static org.aidroll.identification.NameLevel.MISSING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.jspecify.annotations.Nullable;

/**
 * Rules 1, 1b, 2 and 3: the valid identity number is equal, or, where the list has none, the roll number; the name
 * decides.
 *
 * <p>A similar name is not enough where the number may have been pasted from a brother or sister: another name has the
 * number in the same list, a pupil of the family has exactly that name, or the sex is another.
 */
final class SameIdRule implements LinkRule {
    private final NameComparison names;
    private final TwinGuard twins;

    SameIdRule(NameComparison names, TwinGuard twins) {
        this.names = names;
        this.twins = twins;
    }

    @Override
    public List<Proposal> propose(ListedPerson person, RollIndex roll) {
        var rollNumber = person.row().id().isPresent()
                ? Optional.<String>empty()
                : person.row().rollNumber();
        List<RollPupil> sameRollNumber = rollNumber.map(roll::withRollNumber).orElse(List.of());
        if (!sameRollNumber.isEmpty()) {
            return proposals(person, sameRollNumber, Field.ROLL_NUMBER, roll);
        }
        return person.id()
                .map(id -> proposals(person, roll.withId(id.value()), Field.ID, roll))
                .orElse(List.of());
    }

    private List<Proposal> proposals(ListedPerson person, List<RollPupil> pupils, Field same, RollIndex roll) {
        boolean only = pupils.size() == 1;
        return pupils.stream()
                .sorted(Comparator.comparing(RollPupil::key))
                .map(pupil -> proposal(person, pupil, same, only, roll))
                .toList();
    }

    private Proposal proposal(ListedPerson person, RollPupil pupil, Field same, boolean only, RollIndex roll) {
        NameLevel level = Comparison.name(person, pupil, names);
        List<Finding> findings = new ArrayList<>();
        FindingCode code = finding(level);
        if (code != null) {
            var at = level == MISSING ? person.place().column("name") : person.place();
            String[] arguments = level == MISSING ? new String[] {"name"} : new String[0];
            findings.add(Finding.of(code, at, arguments).about(pupil.key()));
        }
        boolean auto = only && (level == EXACT || level.isSimilar() && isOwn(person, pupil, level, roll));
        return new Proposal(
                person,
                pupil,
                auto ? LinkDecision.AUTO : LinkDecision.REVIEW,
                rule(same, level),
                auto ? 1 : Weights.REVIEW,
                List.of(
                        new Evidence(pupil.ofRollNumber() ? Field.ROLL_NUMBER : same, Agreement.EQUAL),
                        Comparison.nameEvidence(person, pupil, level)),
                findings);
    }

    private static @Nullable FindingCode finding(NameLevel level) {
        return switch (level) {
            case EXACT -> null;
            case VARIANT, HOMOPHONE, SHAPE, RARE, CLOSE -> FindingCode.NAME_VARIANT;
            case DIFFERENT -> FindingCode.NAME_DIFFERS;
            case MISSING -> FindingCode.VALUE_MISSING;
        };
    }

    private static MatchRule rule(Field same, NameLevel level) {
        boolean byId = same == Field.ID;
        if (level == EXACT) {
            return byId ? MatchRule.ID_AND_NAME : MatchRule.ROLL_NUMBER_AND_NAME;
        }
        if (level.isSimilar()) {
            return byId ? MatchRule.ID_AND_SIMILAR_NAME : MatchRule.ROLL_NUMBER_AND_SIMILAR_NAME;
        }
        return byId ? MatchRule.ID_ONLY : MatchRule.ROLL_NUMBER_ONLY;
    }

    private boolean isOwn(ListedPerson person, RollPupil pupil, NameLevel level, RollIndex roll) {
        boolean several = person.id()
                .filter(id -> person.list().namesOf(id.value()).size() > 1)
                .isPresent();
        boolean otherSex = level == CLOSE && person.sex() != null && pupil.sex() != null && person.sex() != pupil.sex();
        return !several && !otherSex && !twins.isNameOfAnother(person, pupil, roll);
    }
}
