package org.aidroll.identification;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * The person a row names, as the rules see him or her.
 *
 * @param list the list
 * @param row the row
 * @param number the valid identity number: the row's own, else that in a formal roll number; null where there is none
 * @param birth the day of birth: that in a number, else the row's; null where unknown
 * @param sex the row's own word on the sex, else that in the number; null where unknown
 */
record ListedPerson(
        ListIndex list, RegistryRecord row, @Nullable ResidentId number, @Nullable LocalDate birth, @Nullable Sex sex) {

    static ListedPerson of(ListIndex list, RegistryRecord row) {
        Optional<RollNumber> rollNumber = row.rollNumber()
                .map(RollIndex::rollNumber)
                .filter(RollNumber::isValid)
                .map(RollNumber::parse);
        // A damaged number of the row's own is not mended by another one in silence.
        Optional<ResidentId> number = row.id().isPresent()
                ? row.id().flatMap(WrittenId::residentId)
                : rollNumber.flatMap(RollNumber::residentId);
        return new ListedPerson(
                list,
                row,
                number.orElse(null),
                number.map(ResidentId::birthDate)
                        .or(row::birthDate)
                        .or(() -> rollNumber.map(RollNumber::birthDate))
                        .orElse(null),
                row.sex().or(() -> number.map(ResidentId::sex)).orElse(null));
    }

    Registry registry() {
        return list.registry();
    }

    Location place() {
        return Location.of(registry().source().name()).row(row.row());
    }

    Optional<ResidentId> id() {
        return Optional.ofNullable(number);
    }

    /** The row's own number, where it is not a valid one. */
    Optional<WrittenId> damagedId() {
        return row.id().filter(written -> written.residentId().isEmpty());
    }

    Optional<String> name() {
        return row.name().map(PersonName::canonical);
    }

    /** Whether the row names nobody but the head of household: then nothing in it is about a pupil. */
    boolean isHeadOnly() {
        return row.name().isEmpty()
                && row.id().isEmpty()
                && row.rollNumber().isEmpty()
                && (row.headName().isPresent() || row.headId().isPresent());
    }

    /** Whether the row's relation to the head is one of the children's generation, or of one after it. */
    boolean isYounger() {
        return row.relationToHead().isPresent() && !isElder();
    }

    /** Whether the row's relation to the head is one of an older generation: no pupil by that word. */
    boolean isElder() {
        return row.relationToHead().filter(list.relations()::isElder).isPresent();
    }
}
