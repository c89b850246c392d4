package org.aidroll.sis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/** How the plugin reaches what its host has; a servlet container and a Spring application differ in this only. */
public interface HostAccess {

    /** The folder of the plugin, {@code aidroll.home}; empty where nobody named one. */
    Optional<Path> home();

    /**
     * The host's data source of that name.
     *
     * @throws org.aidroll.api.finding.AidException if there is none
     */
    DataSource dataSource(String name);

    /**
     * The host's own classes for an extension point, the one that counts first; none where settings do.
     *
     * @throws org.aidroll.api.finding.AidException if one cannot be made
     */
    <T> List<T> extensions(Class<T> type);

    /** The host's own class for an extension point that takes one; empty where settings do. */
    default <T> Optional<T> extension(Class<T> type) {
        return extensions(type).stream().findFirst();
    }

    /**
     * What ServiceLoader finds.
     *
     * @throws AidException if one cannot be made
     */
    static <T> List<T> services(Class<T> type, @Nullable ClassLoader loader) {
        try {
            return ServiceLoader.load(type, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError unusable) {
            throw new AidException(
                    "the host's " + type.getSimpleName() + " cannot be made: " + unusable.getMessage(), unusable);
        }
    }
}
