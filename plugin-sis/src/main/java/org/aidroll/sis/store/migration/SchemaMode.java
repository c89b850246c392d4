package org.aidroll.sis.store.migration;

import java.util.Locale;

/** Who may change the store's tables. */
public enum SchemaMode {
    /** The plugin does, when it starts. */
    MIGRATE,
    /** The database's administrator does: the plugin writes the statements down, and waits until they were run. */
    PRINT;

    /**
     * As settings say it.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static SchemaMode parse(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "migrate" -> MIGRATE;
            case "print" -> PRINT;
            default -> throw new IllegalArgumentException("it is neither\nMaybe write migrate or print");
        };
    }
}
