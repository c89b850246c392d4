package org.aidroll.sis.web.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.sis.web.Json;
import org.aidroll.tabular.RegistryFile;

/** How a person says the columns of a list are read: a JSON object of headers by field. */
final class ReadColumns {
    private static final int LONGEST = 500;

    private ReadColumns() {}

    /** The header by the field's name; nothing where nothing was said; empty where it is no such thing. */
    static Optional<Map<String, String>> of(String json) {
        if (json.isEmpty()) {
            return Optional.of(Map.of());
        }
        try {
            Map<String, String> columns =
                    Json.mapper().readValue(json, new TypeReference<TreeMap<String, String>>() {});
            Set<String> headers = new HashSet<>();
            boolean good = columns != null
                    && RegistryFile.fields().containsAll(columns.keySet())
                    && columns.values().stream()
                            .allMatch(header -> header != null
                                    && header.length() <= LONGEST
                                    && (header.isEmpty() || headers.add(header)));
            return good ? Optional.of(columns) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
