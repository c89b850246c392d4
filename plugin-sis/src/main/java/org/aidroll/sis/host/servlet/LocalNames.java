package org.aidroll.sis.host.servlet;

import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * What the container itself keeps under a name. Only names that begin with {@code java:} are looked up: any other could
 * lead to another machine, and to whatever that sends.
 */
public final class LocalNames {
    private static final String LOCAL = "java:";

    private LocalNames() {}

    /** Whether the name is one of the container's own. */
    public static boolean isLocal(String name) {
        return name.startsWith(LOCAL);
    }

    /** What stands under the name, if it is of that type. */
    @SuppressWarnings("BanJNDI") // The name is local, so nothing foreign is ever deserialised.
    public static <T> Optional<T> find(String name, Class<T> type) {
        if (!isLocal(name)) {
            return Optional.empty();
        }
        try {
            Object found = new InitialContext().lookup(name);
            return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
        } catch (NamingException none) {
            return Optional.empty();
        }
    }
}
