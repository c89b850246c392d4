package cn.example.campus.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues and checks tokens: 256 random bits, of which the table {@code sys_token} keeps only a digest. */
@Repository
public class TokenStore {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AccountStore accounts;
    private final Clock clock;
    private final Duration life;

    public TokenStore(JdbcClient jdbc, AccountStore accounts, Clock clock, @Value("${campus.token.hours}") long hours) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
        life = Duration.ofHours(hours);
    }

    Token issue(Account account) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant expiry = clock.instant().plus(life);
        jdbc.sql("delete from sys_token where expires_at <= ?")
                .param(time(clock.instant()))
                .update();
        jdbc.sql("insert into sys_token (token_digest, login_name, expires_at) values (?, ?, ?)")
                .param(digest(value))
                .param(account.loginName())
                .param(time(expiry))
                .update();
        return new Token(value, expiry, account);
    }

    /** Whose token this is; empty when it was never issued, has expired or was given back. */
    public Optional<Account> accountOf(String token) {
        return accounts.findByToken(digest(token), clock.instant());
    }

    void giveBack(String token) {
        jdbc.sql("delete from sys_token where token_digest = ?")
                .param(digest(token))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String digest(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
