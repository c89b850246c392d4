package org.aidroll.sis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The token that the host asks for with whatever changes something: Spring Security puts it beside a request, and refuses
 * our requests without it as it refuses the host's own. Without it both are null.
 *
 * @param header in which it is sent
 * @param value the token
 */
public record HostToken(@Nullable String header, @Nullable String value) {
    /** Under this name it is in every version, whatever the host calls it on its pages. */
    static final String ATTRIBUTE = "org.springframework.security.web.csrf.CsrfToken";

    private static final HostToken NONE = new HostToken(null, null);

    /** The token beside a request; asking may make one, and a cookie or a session with it. */
    public static HostToken of(HttpServletRequest request) {
        Object token = request.getAttribute(ATTRIBUTE);
        return token == null ? NONE : new HostToken(text(token, "getHeaderName"), text(token, "getToken"));
    }

    /** By reflection, since the host's classes are not ours; by an interface, since the class itself is private. */
    private static @Nullable String text(Object token, String getter) {
        return Stream.<Class<?>>iterate(token.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getInterfaces()))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .findFirst()
                .map(method -> (String) call(method, token))
                .orElse(null);
    }

    private static @Nullable Object call(Method method, Object token) {
        try {
            return method.invoke(token);
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new IllegalStateException("the host's token cannot be read", refused);
        }
    }
}
