package org.aidroll.sis;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/** A servlet container: data sources by JNDI, extensions by ServiceLoader. */
final class ServletHost implements HostAccess {
    private static final String HOME = "aidroll.home";

    private final ServletContext context;

    ServletHost(ServletContext context) {
        this.context = context;
    }

    /** System property, environment, the web application's init parameter, a JNDI entry: the first that is there. */
    @Override
    public Optional<Path> home() {
        return Stream.<@Nullable String>of(
                        System.getProperty(HOME),
                        System.getenv("AIDROLL_HOME"),
                        context.getInitParameter(HOME),
                        environmentEntry())
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Path::of);
    }

    private static @Nullable String environmentEntry() {
        try {
            return String.valueOf((Object) InitialContext.doLookup("java:comp/env/" + HOME));
        } catch (NamingException none) {
            return null;
        }
    }

    @Override
    public DataSource dataSource(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException | ClassCastException none) {
            throw new AidException(
                    "there is no data source '" + name + "'\nMaybe write its whole JNDI name: java:comp/env/jdbc/…",
                    none);
        }
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        return ServiceLoader.load(type, context.getClassLoader()).findFirst();
    }
}
