package org.aidroll.sis.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.sis.keys.KeyRing;

/**
 * By what a row is known, wherever it stands: everything it says of a person and the household, under the store's key. The
 * category is no part of it: who a row names does not depend on what it gives.
 */
final class RowDigest {
    private static final String BETWEEN = "\u001f";

    private final KeyRing keys;

    RowDigest(KeyRing keys) {
        this.keys = keys;
    }

    String of(RegistryRecord row) {
        return keys.index(Stream.of(
                        row.name().map(PersonName::written),
                        row.id().map(WrittenId::raw),
                        row.rollNumber(),
                        row.sex().map(Enum::name),
                        row.birthDate().map(LocalDate::toString),
                        row.householdNumber(),
                        row.relationToHead(),
                        row.headName().map(PersonName::written),
                        row.headId().map(WrittenId::raw),
                        row.guardianName().map(PersonName::written),
                        row.guardianId().map(WrittenId::raw),
                        row.township(),
                        row.village())
                .map(value -> ((Optional<?>) value).map(Object::toString).orElse(""))
                .collect(Collectors.joining(BETWEEN, "row" + BETWEEN, "")));
    }
}
