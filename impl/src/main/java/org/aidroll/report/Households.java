package org.aidroll.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;

/** The households of the lists: rows of one number, else rows of one head of household, else a row alone. */
final class Households {
    private final Map<RegistrySource, Map<Integer, RegistryRecord>> rows = new HashMap<>();
    private final Map<RegistrySource, Map<String, Group>> groups = new HashMap<>();

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
                Group group = grouped.computeIfAbsent(key(row), none -> new Group());
                group.firstRow = Math.min(group.firstRow, row.row());
                group.members++;
            }
        }
    }

    private static String key(RegistryRecord row) {
        if (row.householdNumber().isPresent()) {
            return "number " + row.householdNumber().get();
        }
        return row.headId()
                .map(WrittenId::normalised)
                .filter(id -> !id.isEmpty())
                .map(id -> "head " + id)
                .orElse("row " + row.row());
    }

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
        String key = key(row);
        Group group = groups.getOrDefault(source, Map.of()).getOrDefault(key, new Group());
        return new Household(source, group.firstRow, group.members, !key.startsWith("row "), row);
    }
}
