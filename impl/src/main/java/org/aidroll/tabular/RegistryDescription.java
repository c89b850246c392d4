package org.aidroll.tabular;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.term.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the file beside a list says of it.
 *
 * @param department who keeps the list
 * @param category the category of every row, or null where a column has it
 * @param categories the category of each value of that column, by the value's {@link Cells#key}
 * @param columns headers that go before those known by themselves
 * @param validity the days the list speaks for, or null
 */
record RegistryDescription(
        String department,
        @Nullable HardshipCategory category,
        Map<String, HardshipCategory> categories,
        Map<RegistryField, String> columns,
        @Nullable DateSpan validity) {

    /** Copies the maps; the columns keep the order of their fields, by which one of two claims to a header wins. */
    RegistryDescription {
        categories = Map.copyOf(categories);
        columns = Collections.unmodifiableMap(columns.isEmpty() ? Map.of() : new EnumMap<>(columns));
    }

    /** The category of a value of the category's column. */
    Optional<HardshipCategory> categoryOf(String value) {
        return Optional.ofNullable(categories.get(Cells.key(value)));
    }
}
