package cn.example.campus.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Reads {@code sys_account}. */
@Repository
public class AccountStore {
    private static final String SELECT =
            """
            select a.login_name, a.pwd, a.nick_name, a.org_id, a.area_code, coalesce(o.org_name, a.office) as org_name,
                   a.authority
            from sys_account a left join edu_org o on o.org_id = a.org_id""";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final String nobody;

    public AccountStore(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        nobody = encoder.encode("nobody");
    }

    /** Empty when the name is unknown or the password wrong, after the same time. */
    Optional<Account> signIn(String loginName, String password) {
        Optional<StoredAccount> stored = jdbc.sql(SELECT + " where a.login_name = ?")
                .param(loginName)
                .query((row, number) -> new StoredAccount(account(row), row.getString("pwd")))
                .optional();
        boolean right =
                encoder.matches(password, stored.map(StoredAccount::password).orElse(nobody));
        return right ? stored.map(StoredAccount::account) : Optional.empty();
    }

    /** The account of a token that has not expired, with the rights it has now. */
    Optional<Account> findByToken(String digest, Instant now) {
        return jdbc.sql(SELECT + " join sys_token t on t.login_name = a.login_name"
                        + " where t.token_digest = ? and t.expires_at > ?")
                .param(digest)
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, number) -> account(row))
                .optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("login_name"),
                row.getString("nick_name"),
                row.getObject("org_id", Long.class),
                row.getString("area_code"),
                row.getString("org_name"),
                row.getString("authority"));
    }

    private record StoredAccount(Account account, String password) {}
}
