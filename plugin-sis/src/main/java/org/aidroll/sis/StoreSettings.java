package org.aidroll.sis;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.migration.SchemaMode;

/** Where settings put the store: {@code aidroll.store}, {@code .store.datasource}, {@code .schema}. */
final class StoreSettings {
    private final Settings settings;

    StoreSettings(Settings settings) {
        this.settings = settings;
    }

    /**
     * Opens the store there.
     *
     * @throws AidException if it cannot be opened, or a setting cannot be read
     */
    AidStore open(HostAccess host, Path home, Clock clock) {
        SchemaMode mode = settings.parsed("schema", SchemaMode::parse).orElse(SchemaMode.MIGRATE);
        return settings.parsed("store", StoreSettings::isInHost).orElse(false)
                ? AidStore.inHost(host.dataSource(dataSource()), home, mode, clock)
                : AidStore.open(home, mode, clock);
    }

    /** Lets the host find the store's own data source, if settings name one; what is wrong is said when it is opened. */
    void lookUp(HostAccess host) {
        try {
            settings.text("store.datasource").ifPresent(host::dataSource);
        } catch (AidException none) {
            // The store is opened later, and its part of the diagnostics says it then.
        }
    }

    private String dataSource() {
        return settings.text("store.datasource").orElseGet(() -> settings.required("roll.datasource"));
    }

    private static boolean isInHost(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "host" -> true;
            case "h2" -> false;
            default -> throw new IllegalArgumentException("it is neither\nMaybe write host or h2");
        };
    }
}
