package org.aidroll.sis;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

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

    /** The host's own class for an extension point; empty where settings do. */
    <T> Optional<T> extension(Class<T> type);
}
