package org.aidroll.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.identification.Link;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

/** The households of the lists: rows of one number, else rows of one head of household, else a row alone. */
final class Households {
    private final Map<RegistrySource, Map<Integer, RegistryRecord>> rows = new HashMap<>();
    /** By the household's number, or by the head's identity number as the list has it. */
    private final Map<RegistrySource, Map<Object, Group>> groups = new HashMap<>();

    private static final class Group {
        private int firstRow = Integer.MAX_VALUE;
        private int members;
    }

    Households(List<Registry> registries) {
        for (Registry registry : registries) {
            var own = rows.computeIfAbsent(registry.source(), none -> new HashMap<>());
            var grouped = groups.computeIfAbsent(registry.source(), none -> new HashMap<>());
            for (RegistryRecord row : registry.records()) {
                own.put(row.row(), row);
                Object key = key(row);
                if (key != null) {
                    Group group = grouped.computeIfAbsent(key, none -> new Group());
                    group.firstRow = Math.min(group.firstRow, row.row());
                    group.members++;
                }
            }
        }
    }

    /** What the row's household has in common; null of a row that stands alone. */
    private static @Nullable Object key(RegistryRecord row) {
        var number = row.householdNumber();
        if (number.isPresent()) {
            return number.get();
        }
        var head = row.headId();
        return head.isEmpty() || head.get().normalised().isEmpty()
                ? null
                : new Head(head.get().normalised());
    }

    /** Of another type than a household's number, which may be written alike. */
    private record Head(String id) {}

    /** The rows that give the pupil a category, by category, list and row. */
    List<Household> of(TierAssignment pupil) {
        if (pupil.categories().isEmpty()) {
            return List.of();
        }
        List<Household> found = new ArrayList<>();
        for (CategoryEvidence evidence : pupil.categories()) {
            for (Link link : evidence.links()) {
                row(link).ifPresent(row -> found.add(household(link.source(), row)));
            }
        }
        return found;
    }

    /** The household that stands for the pupil: the first that its list holds together, else the first. */
    Optional<Household> first(TierAssignment pupil) {
        List<Household> all = of(pupil);
        return all.stream().filter(Household::named).findFirst().or(() -> all.stream()
                .findFirst());
    }

    private Optional<RegistryRecord> row(Link link) {
        return Optional.ofNullable(rows.getOrDefault(link.source(), Map.of()).get(link.row()));
    }

    private Household household(RegistrySource source, RegistryRecord row) {
        Object key = key(row);
        Group group = key == null ? null : groups.getOrDefault(source, Map.of()).get(key);
        return group == null
                ? new Household(source, row.row(), 1, false, row)
                : new Household(source, group.firstRow, group.members, true, row);
    }
}
