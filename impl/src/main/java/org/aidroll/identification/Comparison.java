package org.aidroll.identification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.jspecify.annotations.Nullable;

/**
 * A row and a pupil, field by field.
 *
 * @param id how the identity numbers compare
 * @param name at which level the names agree
 * @param birthDate whether the days of birth agree
 * @param sex whether the sexes agree
 * @param guardian whether an adult of the row's household is of the pupil's family, by number
 * @param household the same by name
 * @param village whether the places agree
 */
record Comparison(
        ListedPerson person,
        RollPupil pupil,
        IdLevel id,
        NameLevel name,
        Agreement birthDate,
        Agreement sex,
        Agreement guardian,
        Agreement household,
        Agreement village) {

    static Comparison of(ListedPerson person, RollPupil pupil, NameComparison names) {
        Set<String> familyIds = person.list().familyIds(person.row());
        Set<String> familyNames = person.list().familyNames(person.row());
        return new Comparison(
                person,
                pupil,
                IdLevel.of(person, pupil),
                name(person, pupil, names),
                days(person.birth(), pupil.birth()),
                equal(person.sex(), pupil.sex()),
                shared(familyIds, pupil.familyIds()),
                shared(familyNames, pupil.familyNames()),
                Places.compare(person.row(), pupil.student()));
    }

    static NameLevel name(ListedPerson person, RollPupil pupil, NameComparison names) {
        return person.name()
                .map(name -> names.compare(name, pupil.name().canonical()))
                .orElse(NameLevel.MISSING);
    }

    static Evidence nameEvidence(ListedPerson person, RollPupil pupil, NameLevel level) {
        boolean toTheLetter = person.row().name().filter(pupil.name()::equals).isPresent();
        return new Evidence(Field.NAME, level.agreement(toTheLetter));
    }

    private static Agreement days(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Agreement.MISSING;
        }
        if (one.equals(other)) {
            return Agreement.EQUAL;
        }
        return BirthSlip.isOne(one, other) ? Agreement.SIMILAR : Agreement.DIFFERENT;
    }

    private static Agreement equal(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Agreement.MISSING;
        }
        return one.equals(other) ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    private static Agreement shared(Set<String> listed, List<String> onRoll) {
        if (listed.isEmpty() || onRoll.isEmpty()) {
            return Agreement.MISSING;
        }
        return Collections.disjoint(listed, onRoll) ? Agreement.DIFFERENT : Agreement.EQUAL;
    }

    /** Whether something beyond the person says that the two are of one household. */
    boolean isOneHousehold() {
        return guardian == Agreement.EQUAL || household == Agreement.EQUAL || village == Agreement.EQUAL;
    }

    /** Whether a valid number of one side and another valid number of the other say that these are two persons. */
    boolean isVetoed() {
        return id == IdLevel.TWO_VALID;
    }

    /** What is to be said where the names are not equal. */
    List<Finding> variance() {
        return name.isSimilar()
                ? List.of(Finding.of(FindingCode.NAME_VARIANT, person.place()).about(pupil.key()))
                : List.of();
    }

    /** Everything that was compared, in one order. */
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.add(new Evidence(
                pupil.ofRollNumber() && id == IdLevel.EQUAL ? Field.ROLL_NUMBER : Field.ID, id.agreement()));
        all.add(nameEvidence(person, pupil, name));
        all.add(new Evidence(Field.BIRTH_DATE, birthDate));
        all.add(new Evidence(Field.SEX, sex));
        all.add(new Evidence(Field.GUARDIAN, guardian));
        all.add(new Evidence(Field.HOUSEHOLD, household));
        if (village != Agreement.MISSING) {
            all.add(new Evidence(Field.VILLAGE, village));
        }
        return all;
    }
}
