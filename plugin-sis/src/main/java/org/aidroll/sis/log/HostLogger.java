package org.aidroll.sis.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** One logger of ours, whose lines the host writes. */
final class HostLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    private final transient HostLog.Lines lines;

    HostLogger(String name, HostLog.Lines lines) {
        this.name = name;
        this.lines = lines;
    }

    @Override
    public boolean isTraceEnabled() {
        return lines.isEnabled(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return lines.isEnabled(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return lines.isEnabled(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return lines.isEnabled(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return lines.isEnabled(Level.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        lines.write(level, MessageFormatter.basicArrayFormat(message, arguments), thrown);
    }
}
