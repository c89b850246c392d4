package org.aidroll.sis.settings;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A full server's class loader: it has a MicroProfile Config API of its own, another type than ours, and an
 * implementation of it.
 */
final class HostWithConfig extends ClassLoader {
    private static final String API = "org.eclipse.microprofile.config.";

    private final Map<String, String> values;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final boolean failing;

    private HostWithConfig(Map<String, String> values, boolean failing) {
        super(HostWithConfig.class.getClassLoader());
        this.values = values;
        this.failing = failing;
    }

    static HostWithConfig of(Map<String, String> values) {
        return new HostWithConfig(values, false);
    }

    static HostWithConfig failing() {
        return new HostWithConfig(Map.of(), true);
    }

    List<String> asked() {
        return asked;
    }

    /** What {@code work} gives where this is the application's class loader. */
    <T> T call(Callable<T> work) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(this);
        try {
            register();
            return work.call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void register() throws ReflectiveOperationException {
        Class<?> config = loadClass(API + "Config");
        Class<?> resolver = loadClass(API + "spi.ConfigProviderResolver");
        Object host = Proxy.newProxyInstance(this, new Class<?>[] {config}, (proxy, method, arguments) -> {
            if (failing) {
                throw new IllegalStateException("the host's configuration is not ready");
            }
            return switch (method.getName()) {
                case "getOptionalValue" -> {
                    asked.add((String) arguments[0]);
                    yield Optional.ofNullable(values.get((String) arguments[0]));
                }
                case "getPropertyNames" -> values.keySet();
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
        Class<?> fake = loadClass(FakeResolver.class.getName());
        resolver.getMethod("setInstance", resolver).invoke(null, fake.getConstructors()[0].newInstance(host));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(API) && !name.equals(FakeResolver.class.getName())) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
