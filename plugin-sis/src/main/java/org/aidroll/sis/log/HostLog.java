package org.aidroll.sis.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** Where the host's log is: its SLF4J where it has one, else the Java platform's. */
interface HostLog {

    /** The lines of one logger. */
    interface Lines {
        boolean isEnabled(Level level);

        void write(Level level, String message, @Nullable Throwable thrown);
    }

    Lines lines(String name);

    static HostLog find() {
        return Slf4jHostLog.find().<HostLog>map(found -> found).orElse(PlatformLines::new);
    }
}
