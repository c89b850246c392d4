package org.aidroll.sis.host.servlet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a property of an object of the host, whose class is not known here: an entry of a map, a getter, an accessor. */
final class Property {
    private Property() {}

    /** The value; null where there is no such property, or it cannot be read. */
    static @Nullable Object read(Object owner, String name) {
        if (owner instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (name.isEmpty()) {
            return null;
        }
        Method getter =
                method(owner.getClass(), "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        Method found = getter != null ? getter : method(owner.getClass(), name);
        try {
            return found == null ? null : found.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException refused) {
            return null;
        }
    }

    /** A public method that only gives something. What every object has, such as toString, is nobody's property. */
    private static @Nullable Method method(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean gives = method.getReturnType() != void.class
                    && !isOfEveryObject(name)
                    && !Modifier.isStatic(method.getModifiers());
            return gives && method.trySetAccessible() ? method : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    /** An override is declared by the host's own class, and still says nothing of who somebody is. */
    private static boolean isOfEveryObject(String name) {
        try {
            Object.class.getMethod(name);
            return true;
        } catch (NoSuchMethodException own) {
            return false;
        }
    }
}
