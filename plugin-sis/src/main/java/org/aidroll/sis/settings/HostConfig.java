package org.aidroll.sis.settings;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The host's own MicroProfile Config, reached by method handles.
 *
 * <p>In the -all jar our copy of the API is relocated, so the host's is another type. Its names are put together at run
 * time because shading rewrites class names that stand whole in the code.
 */
final class HostConfig {
    private static final String PACKAGE = String.join(".", "org", "eclipse", "microprofile", "config");

    private final Object config;
    private final MethodHandle optionalValue;
    private final MethodHandle propertyNames;

    private HostConfig(Object config, MethodHandle optionalValue, MethodHandle propertyNames) {
        this.config = config;
        this.optionalValue = optionalValue;
        this.propertyNames = propertyNames;
    }

    /** The host's configuration; empty where the host brings no implementation. */
    static Optional<HostConfig> find() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader == null) {
            return Optional.empty();
        }
        try {
            Class<?> provider = loader.loadClass(PACKAGE + ".ConfigProvider");
            Class<?> type = loader.loadClass(PACKAGE + ".Config");
            if (provider.getClassLoader() == HostConfig.class.getClassLoader()) {
                return Optional.empty();
            }
            var lookup = MethodHandles.publicLookup();
            Object config = lookup.findStatic(provider, "getConfig", MethodType.methodType(type))
                    .invoke();
            return Optional.of(new HostConfig(
                    config,
                    lookup.findVirtual(
                            type, "getOptionalValue", MethodType.methodType(Optional.class, String.class, Class.class)),
                    lookup.findVirtual(type, "getPropertyNames", MethodType.methodType(Iterable.class))));
        } catch (Throwable absent) {
            // Most hosts have none, and one that fails to answer must not keep the plugin from starting.
            return Optional.empty();
        }
    }

    Optional<String> value(String name) {
        try {
            return ((Optional<?>) optionalValue.invoke(config, name, String.class)).map(Object::toString);
        } catch (Throwable unreadable) {
            return Optional.empty();
        }
    }

    Set<String> names() {
        Set<String> names = new HashSet<>();
        try {
            for (Object name : (Iterable<?>) propertyNames.invoke(config)) {
                if (name.toString().startsWith(Settings.PREFIX)) {
                    names.add(name.toString());
                }
            }
        } catch (Throwable unreadable) {
            return Set.of();
        }
        return names;
    }
}
