package org.aidroll.sis.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** Lines to {@code System.Logger}, which every host has. */
final class PlatformLines implements HostLog.Lines {
    private final System.Logger logger;

    PlatformLines(String name) {
        this.logger = System.getLogger(name);
    }

    @Override
    public boolean isEnabled(Level level) {
        return logger.isLoggable(platform(level));
    }

    @Override
    public void write(Level level, String message, @Nullable Throwable thrown) {
        logger.log(platform(level), message, thrown);
    }

    private static System.Logger.Level platform(Level level) {
        return switch (level) {
            case TRACE -> System.Logger.Level.TRACE;
            case DEBUG -> System.Logger.Level.DEBUG;
            case INFO -> System.Logger.Level.INFO;
            case WARN -> System.Logger.Level.WARNING;
            case ERROR -> System.Logger.Level.ERROR;
        };
    }
}
