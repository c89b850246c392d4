package org.aidroll.sis.host.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The login of a token that the host's pages send in a header, {@code aidroll.identity.token-header}; {@code Bearer} in
 * front of it is left away. Two headers of that name are no token: which of them a proxy means, nobody knows.
 */
final class TokenLogin {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 8192;

    private final String header;
    private final Function<String, Optional<String>> logins;

    /** @param logins whose a token is */
    TokenLogin(String header, Function<String, Optional<String>> logins) {
        this.header = header;
        this.logins = logins;
    }

    /** The login; empty where there is no token, or it is nobody's. */
    Optional<String> of(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders(header));
        return values.size() == 1
                ? Optional.of(bare(values.get(0))).filter(TokenLogin::isToken).flatMap(logins)
                : Optional.empty();
    }

    private static String bare(String value) {
        return value.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? value.substring(BEARER.length()).strip()
                : value.strip();
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
