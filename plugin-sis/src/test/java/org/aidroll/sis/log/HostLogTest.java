package org.aidroll.sis.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The -all jar's log: our copy of SLF4J is another type than the host's, here by a class loader, there by relocation. */
class HostLogTest {
    private static final String NAME = "org.aidroll.test.HostLog";

    private final Logger hosts = (Logger) LoggerFactory.getLogger(NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        hosts.addAppender(lines);
        hosts.setLevel(Level.INFO);
    }

    @AfterEach
    void stop() {
        hosts.detachAppender(lines);
    }

    /** Has SLF4J's API and our provider for itself, and asks the test for nothing of the two. */
    private static final class Relocated extends ClassLoader {
        Relocated() {
            super(HostLogTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.slf4j.") && !name.startsWith("org.aidroll.sis.log.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (Exception absent) {
                throw new ClassNotFoundException(name, absent);
            }
        }
    }

    private static Object ourLogger(ClassLoader ours) throws ReflectiveOperationException {
        Object provider = ours.loadClass(HostLogServiceProvider.class.getName())
                .getConstructor()
                .newInstance();
        Object factory = provider.getClass().getMethod("getLoggerFactory").invoke(provider);
        Method getLogger = ours.loadClass("org.slf4j.ILoggerFactory").getMethod("getLogger", String.class);
        return getLogger.invoke(factory, NAME);
    }

    @Test
    void our_lines_are_written_by_the_hosts_logging() throws ReflectiveOperationException {
        var ours = new Relocated();
        Object logger = ourLogger(ours);
        Class<?> type = ours.loadClass("org.slf4j.Logger");

        type.getMethod("warn", String.class, Object.class, Object.class).invoke(logger, "{} is {}", "the roll", "down");
        type.getMethod("error", String.class, Throwable.class)
                .invoke(logger, "failed", new IllegalStateException("why"));
        type.getMethod("debug", String.class).invoke(logger, "not heard");

        assertThat(type).isNotEqualTo(org.slf4j.Logger.class);
        assertThat(type.getMethod("isInfoEnabled").invoke(logger)).isEqualTo(true);
        assertThat(type.getMethod("isDebugEnabled").invoke(logger)).isEqualTo(false);
        assertThat(lines.list)
                .extracting(line -> line.getLevel() + " " + line.getFormattedMessage())
                .containsExactly("WARN the roll is down", "ERROR failed");
        assertThat(lines.list.get(1).getThrowableProxy().getMessage()).isEqualTo("why");
    }

    @Test
    void where_slf4j_is_the_hosts_own_the_platforms_log_is_taken() throws ReflectiveOperationException {
        assertThat(Slf4jHostLog.find()).isEmpty();
        assertThat(HostLog.find().lines(NAME)).isInstanceOf(PlatformLines.class);
    }

    @Test
    void where_there_is_no_slf4j_the_platforms_log_is_taken() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            var logger = new HostLogServiceProvider().getLoggerFactory().getLogger(NAME);

            assertThat(logger.isErrorEnabled()).isTrue();
            assertThat(logger.isTraceEnabled()).isFalse();
            assertThat(logger.getName()).isEqualTo(NAME);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
