package org.aidroll.sis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.PrivacyProvider;

/** A host, and what it was found to bring for which extension point: diagnostics tells it. */
final class KnownExtensions implements HostAccess {
    /** The points of which every class of the host is asked, or told. */
    static final Set<String> EACH_COUNTS = Set.of(
            PermissionCheck.class.getSimpleName(),
            AidListener.class.getSimpleName(),
            PrivacyProvider.class.getSimpleName());

    private final HostAccess host;
    private final Map<String, List<String>> found = new TreeMap<>();

    KnownExtensions(HostAccess host) {
        this.host = host;
    }

    /** By an extension point's name, the classes of the host, the one that counts first. */
    synchronized Map<String, List<String>> found() {
        return Map.copyOf(found);
    }

    @Override
    public Optional<Path> home() {
        return host.home();
    }

    /**
     * The folder of the plugin.
     *
     * @throws AidException if nobody named one
     */
    Path requiredHome() {
        return home().orElseThrow(() -> new AidException("aidroll.home is not set"
                + "\nMaybe start the server with -Daidroll.home=FOLDER, or set AIDROLL_HOME"));
    }

    @Override
    public DataSource dataSource(String name) {
        return host.dataSource(name);
    }

    @Override
    public <T> List<T> extensions(Class<T> type) {
        List<T> all = host.extensions(type);
        synchronized (this) {
            if (!all.isEmpty()) {
                found.put(
                        type.getSimpleName(),
                        all.stream().map(one -> one.getClass().getName()).toList());
            }
        }
        return all;
    }
}
