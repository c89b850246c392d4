package org.aidroll.sis.settings;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** The host's implementation of MicroProfile Config; {@link HostWithConfig} loads it beside the host's own API. */
public final class FakeResolver extends ConfigProviderResolver {
    private final Config config;

    public FakeResolver(Config config) {
        this.config = config;
    }

    @Override
    public Config getConfig() {
        return config;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return config;
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void registerConfig(Config other, ClassLoader loader) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void releaseConfig(Config other) {
        throw new UnsupportedOperationException();
    }
}
