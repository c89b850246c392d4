package org.aidroll.identification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Twins share surname, birth date and guardian, and often all but one character of the name. Among them only an equal
 * name or an equal number counts (design, rule 6).
 */
final class TwinGuard {
    private final NameComparison names;

    TwinGuard(NameComparison names) {
        this.names = names;
    }

    /** Whether the row may as well name a twin, brother or sister of the pupil. */
    boolean mayBeAnother(Comparison compared, RollIndex roll) {
        return nearest(compared.pupil(), roll).stream().anyMatch(other -> isAsLikely(compared, other));
    }

    private boolean isAsLikely(Comparison compared, RollPupil other) {
        var person = compared.person();
        NameLevel level = Comparison.name(person, other, names);
        return compared.name() == NameLevel.EXACT
                ? level == NameLevel.EXACT || level.isAnotherWriting()
                : level != NameLevel.DIFFERENT;
    }

    /** Whether another pupil of that birth date and surname, or of that family, bears exactly the row's name. */
    boolean isNameOfAnother(ListedPerson person, RollPupil pupil, RollIndex roll) {
        return nearest(pupil, roll).stream()
                .anyMatch(other -> Comparison.name(person, other, names) == NameLevel.EXACT);
    }

    /** Those of one birth date and surname with the pupil, or of one family. */
    private Set<RollPupil> nearest(RollPupil pupil, RollIndex roll) {
        Set<RollPupil> others = new LinkedHashSet<>();
        for (String member : pupil.familyIds()) {
            addFew(roll.inFamilyOf(member), others);
        }
        var birth = pupil.birth();
        if (birth != null) {
            int surname = surname(pupil);
            roll.bornOn(birth).stream()
                    .filter(other -> surname(other) == surname)
                    .forEach(others::add);
        }
        others.remove(pupil);
        return others;
    }

    private static void addFew(Collection<RollPupil> few, Set<RollPupil> to) {
        if (few.size() <= Candidates.FEW) {
            to.addAll(few);
        }
    }

    private int surname(RollPupil pupil) {
        return names.folded(pupil.name().canonical()).codePointAt(0);
    }
}
