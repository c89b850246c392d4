package org.aidroll.sis;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.servlet.LocalNames;
import org.jspecify.annotations.Nullable;

/** A servlet container: data sources by JNDI, extensions by ServiceLoader. */
final class ServletHost implements HostAccess {
    private static final String HOME = "aidroll.home";

    private final ServletContext context;
    // What was found is kept: full servers show JNDI entries to their own threads only.
    private volatile @Nullable Path home;
    private final Map<String, DataSource> dataSources = new ConcurrentHashMap<>();

    ServletHost(ServletContext context) {
        this.context = context;
    }

    /** System property, environment, the web application's init parameter, a JNDI entry: the first that is there. */
    @Override
    public Optional<Path> home() {
        if (home == null) {
            home = find().orElse(null);
        }
        return Optional.ofNullable(home);
    }

    private Optional<Path> find() {
        return Stream.<@Nullable String>of(
                        System.getProperty(HOME),
                        System.getenv("AIDROLL_HOME"),
                        context.getInitParameter(HOME),
                        LocalNames.find("java:comp/env/" + HOME, String.class).orElse(null))
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Path::of);
    }

    @Override
    public DataSource dataSource(String name) {
        return dataSources.computeIfAbsent(name, ServletHost::find);
    }

    private static DataSource find(String name) {
        return LocalNames.find(name, DataSource.class)
                .orElseThrow(() -> new AidException("there is no data source '" + name
                        + "'\nMaybe write its whole JNDI name: java:comp/env/jdbc/…"));
    }

    /** What ServiceLoader finds, then beans of CDI, where the application has such. */
    @Override
    public <T> List<T> extensions(Class<T> type) {
        return Stream.concat(HostAccess.services(type, context.getClassLoader()).stream(), CdiBeans.of(type).stream())
                .toList();
    }
}
