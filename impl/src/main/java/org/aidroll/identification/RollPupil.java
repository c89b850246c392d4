package org.aidroll.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Student;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as the rules see him or her.
 *
 * @param student the record on the roll
 * @param number the valid identity number: the roll's own, else that in a formal roll number; null where there is none
 * @param ofRollNumber whether the number is only known from the roll number
 * @param birth the day of birth: the roll's, else that in the number; null where unknown
 * @param sex the sex, the same way
 */
record RollPupil(
        Student student,
        @Nullable ResidentId number,
        boolean ofRollNumber,
        @Nullable LocalDate birth,
        @Nullable Sex sex) {

    static RollPupil of(Student student) {
        Optional<ResidentId> own = student.id().flatMap(WrittenId::residentId);
        Optional<ResidentId> number =
                own.or(() -> student.rollNumber().filter(RollNumber::isValid).flatMap(text -> RollNumber.parse(text)
                        .residentId()));
        return new RollPupil(
                student,
                number.orElse(null),
                own.isEmpty() && number.isPresent(),
                student.birthDate().or(() -> number.map(ResidentId::birthDate)).orElse(null),
                student.sex().or(() -> number.map(ResidentId::sex)).orElse(null));
    }

    String key() {
        return student.key().value();
    }

    PersonName name() {
        return student.name();
    }

    Optional<ResidentId> id() {
        return Optional.ofNullable(number);
    }

    /** A number on the roll that is damaged, where the roll has no other. */
    Optional<WrittenId> damagedId() {
        return number == null || ofRollNumber ? student.id() : Optional.empty();
    }

    /** The valid numbers of the family. */
    List<String> familyIds() {
        return student.family().stream()
                .flatMap(member -> member.id().stream())
                .flatMap(id -> id.residentId().stream())
                .map(ResidentId::value)
                .toList();
    }

    /** The canonical names of the family. */
    List<String> familyNames() {
        return student.family().stream()
                .map(FamilyMember::name)
                .map(PersonName::canonical)
                .toList();
    }
}
