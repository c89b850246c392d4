package org.aidroll.identification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;

/**
 * Which rows people's decisions are about. A decision that kept the digest of its row is about rows of that content, on
 * whichever line they stand in this version of the list, and never about another row that took the line.
 */
final class DecidedRows {
    private final Map<String, Map<Integer, RegistryRecord>> byLine = new HashMap<>();
    private final Map<String, Map<String, List<Integer>>> byDigest = new HashMap<>();

    DecidedRows(List<LinkRuling> rulings, List<Registry> registries) {
        Set<String> decided = new HashSet<>();
        rulings.forEach(ruling -> decided.add(ruling.registry()));
        for (Registry registry : registries) {
            String list = registry.source().name();
            if (decided.contains(list)) {
                Map<Integer, RegistryRecord> lines = byLine.computeIfAbsent(list, none -> new HashMap<>());
                registry.records().forEach(row -> lines.put(row.row(), row));
            }
        }
    }

    /** The lines, in order; none where no row is meant any more. */
    List<Integer> of(LinkRuling ruling) {
        Map<Integer, RegistryRecord> lines = byLine.getOrDefault(ruling.registry(), Map.of());
        var there = lines.get(ruling.row());
        var digest = ruling.digest();
        if (digest.isEmpty() || there != null && there.digest().equals(digest.get())) {
            return there == null ? List.of() : List.of(ruling.row());
        }
        return byDigest.computeIfAbsent(ruling.registry(), list -> digests(lines))
                .getOrDefault(digest.get(), List.of());
    }

    private static Map<String, List<Integer>> digests(Map<Integer, RegistryRecord> lines) {
        Map<String, List<Integer>> digests = new HashMap<>();
        lines.values().stream()
                .sorted(Comparator.comparingInt(RegistryRecord::row))
                .forEach(row -> digests.computeIfAbsent(row.digest(), none -> new ArrayList<>(1))
                        .add(row.row()));
        return digests;
    }
}
