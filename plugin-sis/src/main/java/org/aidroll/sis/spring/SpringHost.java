package org.aidroll.sis.spring;

import java.nio.file.Path;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.HostAccess;
import org.springframework.beans.BeansException;
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
        try {
            return name.startsWith("java:") ? InitialContext.doLookup(name) : context.getBean(name, DataSource.class);
        } catch (BeansException | NamingException none) {
            throw new AidException(
                    "there is no data source '" + name + "'\nMaybe write the bean's name: dataSource", none);
        }
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        return Optional.ofNullable(context.getBeanProvider(type).getIfUnique());
    }
}
