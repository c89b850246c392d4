package org.aidroll.sis.settings;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** The host's configuration as one source of ours; only {@code aidroll.*} is ever asked of it. */
final class HostConfigSource implements ConfigSource {
    static final String NAME = "the host's configuration";

    private final HostConfig host;
    private final int ordinal;

    HostConfigSource(HostConfig host, int ordinal) {
        this.host = host;
        this.ordinal = ordinal;
    }

    @Override
    public Set<String> getPropertyNames() {
        return host.names();
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.startsWith(Settings.PREFIX) ? host.value(name).orElse(null) : null;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getOrdinal() {
        return ordinal;
    }
}
