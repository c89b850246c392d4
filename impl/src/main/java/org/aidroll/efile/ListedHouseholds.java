package org.aidroll.efile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.jspecify.annotations.Nullable;

/** The households of the departments' lists: rows of one number, else rows of one head, else a row alone. */
final class ListedHouseholds {
    private final Map<RegistrySource, Map<Integer, Listed>> lists = new HashMap<>();

    /**
     * A row that names a pupil, and its household.
     *
     * @param list the list's name
     * @param row the row
     * @param household all rows of the household
     */
    record Listed(String list, RegistryRecord row, ListedHousehold household) {}

    ListedHouseholds(List<Registry> registries) {
        for (Registry registry : registries) {
            var rows = lists.computeIfAbsent(registry.source(), none -> new HashMap<>());
            Map<String, ListedHousehold> households = new HashMap<>();
            for (RegistryRecord row : registry.records()) {
                String key = key(row);
                var household = key == null
                        ? new ListedHousehold()
                        : households.computeIfAbsent(key, none -> new ListedHousehold());
                household.add(row);
                rows.put(row.row(), new Listed(registry.source().name(), row, household));
            }
        }
    }

    /** What rows of one household share; the kind stands before it, for a number may be written like another. */
    private static @Nullable String key(RegistryRecord row) {
        return row.householdNumber()
                .map(number -> "number " + number)
                .or(() -> row.headId()
                        .map(WrittenId::normalised)
                        .filter(id -> !id.isEmpty())
                        .map(id -> "head " + id))
                .orElse(null);
    }

    /** The rows that name the pupil beyond doubt. */
    List<Listed> of(List<Link> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        List<Listed> found = new ArrayList<>(links.size());
        for (Link link : links) {
            var list = link.isAuto() ? lists.get(link.source()) : null;
            var listed = list == null ? null : list.get(link.row());
            if (listed != null) {
                found.add(listed);
            }
        }
        return found;
    }
}
