package org.aidroll.sis.spring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.HostAccess;
import org.aidroll.sis.host.servlet.LocalNames;
import org.springframework.context.ApplicationContext;

/** A Spring application: its environment, its beans. */
final class SpringHost implements HostAccess {
    private final ApplicationContext context;

    SpringHost(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Optional<Path> home() {
        // Relaxed names of Spring's environment reach AIDROLL_HOME as well.
        return Optional.ofNullable(context.getEnvironment().getProperty("aidroll.home"))
                .filter(home -> !home.isBlank())
                .map(Path::of);
    }

    /** A bean of that name, or what JNDI has under it. */
    @Override
    public DataSource dataSource(String name) {
        if (LocalNames.isLocal(name)) {
            return LocalNames.find(name, DataSource.class).orElseThrow(() -> none(name));
        }
        if (!context.containsBean(name)) {
            throw none(name);
        }
        return context.getBean(name, DataSource.class);
    }

    private static AidException none(String name) {
        return new AidException("there is no data source '" + name + "'\nMaybe write the bean's name: dataSource");
    }

    /** Beans, the primary one first, then in their order; then what ServiceLoader finds. */
    @Override
    public <T> List<T> extensions(Class<T> type) {
        var beans = context.getBeanProvider(type);
        T primary = beans.getIfUnique();
        return Stream.of(
                        Stream.ofNullable(primary),
                        beans.orderedStream().filter(bean -> bean != primary),
                        HostAccess.services(type, context.getClassLoader()).stream())
                .flatMap(found -> found)
                .toList();
    }
}
