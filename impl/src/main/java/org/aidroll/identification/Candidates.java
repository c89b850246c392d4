package org.aidroll.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pupils a row without an equal number may name: of the family, of the name, of the birth date, of the damaged
 * number. So many of one value that it says nothing are left out, so that the work stays linear.
 */
final class Candidates {
    /** A value that more pupils share is no help in finding one. */
    static final int FEW = 32;

    private final NameComparison names;

    Candidates(NameComparison names) {
        this.names = names;
    }

    /** By key; none for an elder. */
    List<RollPupil> of(ListedPerson person, RollIndex roll) {
        String name = person.name().orElse(null);
        if (name == null || person.isElder()) {
            return List.of();
        }
        Map<String, RollPupil> found = new TreeMap<>();
        for (String member : person.list().familyIds(person.row())) {
            addFew(roll.inFamilyOf(member), found);
        }
        for (String member : person.list().familyNames(person.row())) {
            addFew(roll.inFamilyNamed(member), found);
        }
        List<RollPupil> named = roll.named(name);
        addFew(named, found);
        var birth = person.birth();
        if (birth != null) {
            for (RollPupil pupil : roll.bornOn(birth)) {
                // Of so many born on a day nearly all have a number of their own, which is told sooner than a name.
                if (isPossible(person, pupil, name)
                        && names.compare(name, pupil.name().canonical()) != NameLevel.DIFFERENT) {
                    found.put(pupil.key(), pupil);
                }
            }
        }
        RepairedIdRule.meant(person, roll).forEach(pupil -> found.put(pupil.key(), pupil));
        List<RollPupil> possible = new ArrayList<>(found.values());
        possible.removeIf(pupil -> !isPossible(person, pupil, name));
        return possible;
    }

    private static void addFew(List<RollPupil> few, Map<String, RollPupil> to) {
        if (few.size() <= FEW) {
            few.forEach(pupil -> to.put(pupil.key(), pupil));
        }
    }

    /** Two valid numbers are two persons, unless the very same name in the same family makes one of them doubtful. */
    private static boolean isPossible(ListedPerson person, RollPupil pupil, String name) {
        var number = person.number();
        if (number == null || pupil.number() == null) {
            return true;
        }
        return !number.equals(pupil.number())
                && name.equals(pupil.name().canonical())
                && pupil.familyIds().stream().anyMatch(person.list().familyIds(person.row())::contains);
    }
}
