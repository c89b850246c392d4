package cn.example.campus.login;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Authorization header's token. */
public final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** Empty for no header and for other schemes. */
    public static Optional<String> in(@Nullable String authorization) {
        return authorization != null && authorization.startsWith(SCHEME)
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
