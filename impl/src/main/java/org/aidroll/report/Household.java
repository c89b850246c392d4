package org.aidroll.report;

import java.util.Optional;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;

/**
 * The household of a row of a list.
 *
 * @param source the list
 * @param firstRow its first row there
 * @param members how many rows it has there
 * @param named whether the list itself holds its rows together, by a number or by the head's
 * @param record the row that names the pupil
 */
record Household(RegistrySource source, int firstRow, int members, boolean named, RegistryRecord record) {

    /** The household's number in the list; masked where the list takes the head's identity number for one. */
    Optional<String> number() {
        return record.householdNumber().map(number -> WrittenId.of(number)
                .residentId()
                .map(ResidentId::toString)
                .orElse(number));
    }

    /** The household's number in the list; list and first row where it has none. */
    String label() {
        return number().orElse(source.name() + ":" + firstRow);
    }

    /** What all rows of the household have in common, and no other. */
    Object key() {
        return source.name() + '\n' + firstRow;
    }
}
