package org.aidroll.api.registry;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A department's list (部门名册).
 *
 * @param source which list of whom
 * @param records its rows, in the order of the file
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Registry(RegistrySource source, List<RegistryRecord> records) {

    /** Copies the rows. */
    public Registry {
        records = List.copyOf(records);
    }

    /** The list of these rows. */
    public static Registry of(RegistrySource source, RegistryRecord... rows) {
        return new Registry(source, List.of(rows));
    }

    @Override
    public String toString() {
        return "Registry[" + source.name() + ", " + records.size() + " rows]";
    }
}
