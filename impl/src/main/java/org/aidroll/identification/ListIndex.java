package org.aidroll.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;

/** One list: its households, and under which names it has a number. */
final class ListIndex {
    /** What is called one household and has more persons is none: a column was taken for another. */
    private static final int LARGEST_HOUSEHOLD = 64;

    private final Registry registry;
    private final Relations relations;
    private final Map<String, List<RegistryRecord>> households = new HashMap<>();
    private final Map<String, Set<String>> namesOfId = new HashMap<>();

    ListIndex(Registry registry, Relations relations) {
        this.registry = registry;
        this.relations = relations;
        for (RegistryRecord row : registry.records()) {
            household(row).ifPresent(household -> households
                    .computeIfAbsent(household, none -> new ArrayList<>(4))
                    .add(row));
            valid(row.id()).ifPresent(id -> row.name().ifPresent(name -> namesOfId
                    .computeIfAbsent(id, none -> new HashSet<>(2))
                    .add(name.canonical())));
        }
    }

    Registry registry() {
        return registry;
    }

    Relations relations() {
        return relations;
    }

    private static Optional<String> household(RegistryRecord row) {
        return row.householdNumber().or(() -> row.headId().map(WrittenId::normalised));
    }

    private static Optional<String> valid(Optional<WrittenId> written) {
        return written.flatMap(WrittenId::residentId).map(ResidentId::value);
    }

    /** Under which names the list has that number. */
    Set<String> namesOf(String id) {
        return namesOfId.getOrDefault(id, Set.of());
    }

    /** The numbers that stand under several names. */
    Set<String> idsOfSeveral() {
        Set<String> several = new HashSet<>();
        namesOfId.forEach((id, names) -> {
            if (names.size() > 1) {
                several.add(id);
            }
        });
        return several;
    }

    /** The valid numbers of head, guardian and others of the household: all but the row's own. */
    Set<String> familyIds(RegistryRecord row) {
        Set<String> ids = new LinkedHashSet<>();
        valid(row.headId()).ifPresent(ids::add);
        valid(row.guardianId()).ifPresent(ids::add);
        valid(row.id()).ifPresent(ids::remove);
        // A number pasted from another row of the household is that other person's.
        members(row)
                .filter(other -> !other.name().equals(row.name()))
                .flatMap(other -> valid(other.id()).stream())
                .forEach(ids::add);
        return ids;
    }

    /** The canonical names of head, guardian and elders of the household: all but the row's own. */
    Set<String> familyNames(RegistryRecord row) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(row.headName().stream(), row.guardianName().stream())
                .map(PersonName::canonical)
                .forEach(names::add);
        members(row)
                .filter(other ->
                        other.relationToHead().filter(relations::isElder).isPresent())
                .flatMap(other -> other.name().stream())
                .map(PersonName::canonical)
                .forEach(names::add);
        row.name().map(PersonName::canonical).ifPresent(names::remove);
        return names;
    }

    private Stream<RegistryRecord> members(RegistryRecord row) {
        return household(row).map(households::get).stream()
                .filter(members -> members.size() <= LARGEST_HOUSEHOLD)
                .flatMap(List::stream);
    }
}
