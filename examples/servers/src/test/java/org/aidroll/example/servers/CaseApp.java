package org.aidroll.example.servers;

import java.util.Locale;

/** One deployment of the same host. */
enum CaseApp {
    /** As its vendor made it. */
    PLAIN(false, true),
    /** With the plugin's jar beside its own. */
    AIDED(true, true),
    /** With the jar, and the kill switch thrown. */
    OFF(true, false);

    private final boolean withJar;
    private final boolean enabled;

    CaseApp(boolean withJar, boolean enabled) {
        this.withJar = withJar;
        this.enabled = enabled;
    }

    /** Its WAR's name and its context. */
    String context() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean withJar() {
        return withJar;
    }

    boolean enabled() {
        return enabled;
    }
}
