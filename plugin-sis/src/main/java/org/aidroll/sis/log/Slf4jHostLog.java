package org.aidroll.sis.log;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * The host's own SLF4J by method handles: in the -all jar ours is relocated, and the host's is another type. The names are
 * put together at run time, because shading rewrites class names that stand whole in the code.
 */
final class Slf4jHostLog implements HostLog {
    private static final String PACKAGE = String.join(".", "org", "slf4j");

    private final MethodHandle getLogger;
    private final Map<Level, MethodHandle> isEnabled = new EnumMap<>(Level.class);
    private final Map<Level, MethodHandle> write = new EnumMap<>(Level.class);

    private Slf4jHostLog(Class<?> factory, Class<?> logger) throws ReflectiveOperationException {
        var lookup = MethodHandles.publicLookup();
        getLogger = lookup.findStatic(factory, "getLogger", MethodType.methodType(logger, String.class));
        for (Level level : Level.values()) {
            String word = level.name().toLowerCase(Locale.ROOT);
            String test = "is" + level.name().charAt(0) + word.substring(1) + "Enabled";
            isEnabled.put(level, lookup.findVirtual(logger, test, MethodType.methodType(boolean.class)));
            write.put(
                    level,
                    lookup.findVirtual(logger, word, MethodType.methodType(void.class, String.class, Throwable.class)));
        }
    }

    static Optional<Slf4jHostLog> find() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            Class<?> factory = Class.forName(PACKAGE + ".LoggerFactory", true, loader);
            Class<?> logger = Class.forName(PACKAGE + ".Logger", true, loader);
            // Not relocated: this provider would be asked to ask itself.
            return logger == org.slf4j.Logger.class ? Optional.empty() : Optional.of(new Slf4jHostLog(factory, logger));
        } catch (ReflectiveOperationException | LinkageError absent) {
            return Optional.empty();
        }
    }

    @Override
    public Lines lines(String name) {
        try {
            return new HostLines(getLogger.invoke(name));
        } catch (Throwable unusable) {
            return new PlatformLines(name);
        }
    }

    /** The lines of one logger of the host. */
    private final class HostLines implements Lines {
        private final Object logger;

        HostLines(Object logger) {
            this.logger = logger;
        }

        @Override
        public boolean isEnabled(Level level) {
            try {
                return (boolean) handle(isEnabled, level).invoke(logger);
            } catch (Throwable unusable) {
                return false;
            }
        }

        @Override
        public void write(Level level, String message, @Nullable Throwable thrown) {
            try {
                handle(write, level).invoke(logger, message, thrown);
            } catch (Throwable unusable) {
                System.getLogger("org.aidroll").log(System.Logger.Level.WARNING, message, thrown);
            }
        }
    }

    private static MethodHandle handle(Map<Level, MethodHandle> handles, Level level) {
        MethodHandle handle = handles.get(level);
        if (handle == null) {
            throw new IllegalStateException("no handle for " + level);
        }
        return handle;
    }
}
