package org.aidroll.api.identification;

import java.util.Optional;
import java.util.Set;
import org.aidroll.api.registry.RegistryRecord;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What became of a person from one version of a list to a later one. Prints its rows only.
 *
 * @param before the person's row in the earlier version; null where the person is new in the list
 * @param after the person's row in the later version; null where the person left the list
 * @param fields what the two rows have different values for; empty where a row is missing
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ListChange(@Nullable RegistryRecord before, @Nullable RegistryRecord after, Set<Field> fields) {

    /** What became of the person. */
    public enum Kind {
        /** The earlier version does not name the person. */
        NEW_IN_LIST,
        /** The later version does not name the person. */
        LEFT_LIST,
        /** Both name the person, and not in the same words. */
        CHANGED
    }

    /** What a row says of a person. */
    public enum Field {
        /** The hardship category. */
        CATEGORY,
        /** The name. */
        NAME,
        /** The identity number. */
        ID,
        /** The roll number. */
        ROLL_NUMBER,
        /** The sex. */
        SEX,
        /** The day of birth. */
        BIRTH_DATE,
        /** Household number, relation to the head, head, guardian. */
        HOUSEHOLD,
        /** Township and village. */
        PLACE
    }

    /** @throws IllegalArgumentException if there is no row, or two that are alike */
    public ListChange {
        boolean both = before != null && after != null;
        if (before == null && after == null || both == fields.isEmpty()) {
            throw new IllegalArgumentException("no change from " + before + " to " + after);
        }
        fields = Set.copyOf(fields);
    }

    /** What became of the person. */
    public Kind kind() {
        return before == null ? Kind.NEW_IN_LIST : after == null ? Kind.LEFT_LIST : Kind.CHANGED;
    }

    /** The person's row in the earlier version. */
    public Optional<RegistryRecord> was() {
        return Optional.ofNullable(before);
    }

    /** The person's row in the later version. */
    public Optional<RegistryRecord> is() {
        return Optional.ofNullable(after);
    }
}
