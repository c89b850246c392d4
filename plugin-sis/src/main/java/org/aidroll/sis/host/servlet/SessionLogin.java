package org.aidroll.sis.host.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The login that the host keeps in its session, {@code aidroll.identity.session-attribute}: the attribute's name, and
 * behind dots the properties that lead from its value to the login ({@code LOGIN_USER.user.userName}). Dots may belong to
 * the name itself; the longest name that the session has is taken.
 *
 * <p>A login is a text or a whole number. What anything else prints says nothing of who somebody is.
 */
final class SessionLogin {
    private final List<String> parts;

    SessionLogin(String written) {
        this.parts = Arrays.asList(written.split("\\.", -1));
    }

    /** The login; empty where there is no session, no such attribute, or nothing in it that is a login. */
    Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        try {
            for (int end = parts.size(); end > 0; end--) {
                Object value = session.getAttribute(String.join(".", parts.subList(0, end)));
                if (value != null) {
                    return login(value, parts.subList(end, parts.size()));
                }
            }
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> login(Object attribute, List<String> properties) {
        @Nullable Object value = attribute;
        for (String property : properties) {
            value = value == null ? null : Property.read(value, property);
        }
        return text(value).filter(login -> !login.isBlank());
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String || value instanceof Long || value instanceof Integer || value instanceof Short
                ? Optional.of(String.valueOf(value))
                : Optional.empty();
    }
}
