package org.aidroll.testkit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests without a server, for the test of an identity: with a header, a login, a session. What else a request can be
 * asked, this one refuses to answer.
 */
public final class Requests {
    private final Map<String, List<String>> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> session = new HashMap<>();
    private final Set<String> roles = new HashSet<>();
    private @Nullable String login;
    private boolean hasSession;

    private Requests() {}

    /** A request that says nothing of who it comes from. */
    public static Requests anonymous() {
        return new Requests();
    }

    /** With one more header of that name. */
    public Requests header(String name, String value) {
        headers.merge(name.toLowerCase(Locale.ROOT), List.of(value), (before, more) -> Stream.concat(
                        before.stream(), more.stream())
                .toList());
        return this;
    }

    /** Of this login of the container, in these roles. */
    public Requests login(String name, String... inRoles) {
        login = name;
        roles.addAll(Arrays.asList(inRoles));
        return this;
    }

    /** In a session that has this attribute. */
    public Requests session(String attribute, Object value) {
        hasSession = true;
        session.put(attribute, value);
        return this;
    }

    /** With this attribute of the request. */
    public Requests attribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    /** The request. */
    public HttpServletRequest build() {
        return proxy(HttpServletRequest.class, (self, method, arguments) -> answer(method, arguments));
    }

    private @Nullable Object answer(Method method, Object @Nullable [] arguments) {
        String first = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
        List<String> named = headers.getOrDefault(first.toLowerCase(Locale.ROOT), List.of());
        return switch (method.getName()) {
            case "getHeader" -> named.isEmpty() ? null : named.get(0);
            case "getHeaders" -> Collections.enumeration(named);
            case "getHeaderNames" -> Collections.enumeration(headers.keySet());
            case "getRemoteUser" -> login;
            case "getUserPrincipal" -> login == null ? null : (Principal) this::name;
            case "isUserInRole" -> login != null && roles.contains(first);
            case "getAttribute" -> attributes.get(first);
            case "getCookies", "getRequestedSessionId", "getParameter", "getQueryString" -> null;
            case "getSession" -> session(arguments == null || Boolean.TRUE.equals(arguments[0]));
            case "getMethod" -> "GET";
            case "getContextPath" -> "";
            case "getRequestURI", "getServletPath" -> "/";
            case "toString" -> "a request of a test";
            case "hashCode" -> System.identityHashCode(this);
            default -> throw new UnsupportedOperationException(method.getName() + " of a request without a server");
        };
    }

    private String name() {
        return String.valueOf(login);
    }

    private @Nullable HttpSession session(boolean begin) {
        hasSession |= begin;
        return !hasSession
                ? null
                : proxy(HttpSession.class, (self, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> session.get(String.valueOf(arguments[0]));
                    case "getAttributeNames" -> Collections.enumeration(session.keySet());
                    case "getId" -> "a session of a test";
                    default ->
                        throw new UnsupportedOperationException(method.getName() + " of a session without a server");
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
