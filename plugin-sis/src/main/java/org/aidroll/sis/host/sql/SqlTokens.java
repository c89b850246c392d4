package org.aidroll.sis.host.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.settings.Settings;

/**
 * Whose a token is, by the host's own table of tokens: {@code aidroll.identity.token-sql} with {@code :token} gives {@code
 * login}. Where the host keeps no tokens but their digests, {@code aidroll.identity.token-hash=SHA-256} puts the digest in
 * the place of the token, as 64 lower-case hex digits. Which tokens have run out is the statement's to say.
 */
public final class SqlTokens {
    private static final String LOGIN = "login";
    private static final String SHA_256 = "SHA-256";

    private final HostDatabase database;
    private final SqlStatement logins;
    private final boolean hashed;

    /**
     * The reader that the settings describe.
     *
     * @throws AidException if the statement is missing, or does not ask for :token, or the digest is not known
     */
    public SqlTokens(HostDatabase database, Settings settings) {
        this.database = database;
        this.logins = SqlStatement.of(settings, "identity.token-sql", "token");
        this.hashed =
                settings.parsed("identity.token-hash", SqlTokens::isHashed).orElse(false);
    }

    private static boolean isHashed(String written) {
        if (!written.equalsIgnoreCase(SHA_256)) {
            throw new AidException(
                    "it is no digest that is known\nMaybe write SHA-256, or nothing for tokens kept as they are");
        }
        return true;
    }

    /**
     * Prepares the statement and looks at the column it gives.
     *
     * @throws AidException if the database refuses it, or the column is missing
     */
    public void check() {
        database.read(handle -> logins.check(handle, List.of(LOGIN)));
    }

    /** The login of that token at this moment; empty where it is nobody's, or that of two: then it says nothing. */
    public Optional<String> login(String token) {
        List<String> found = database.read(handle -> handle
                .createQuery(logins.sql())
                .bind("token", hashed ? digest(token) : token)
                .map((row, context) -> row.getString(LOGIN))
                .stream()
                .flatMap(login -> Optional.ofNullable(login).stream())
                .distinct()
                .limit(2)
                .toList());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(SHA_256).digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
