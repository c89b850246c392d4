package cn.example.roll.account;

import cn.example.roll.dictionary.Dictionary;
import cn.example.roll.query.RollSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code sys_user} and {@code sys_user_role}. */
public final class AccountStore {
    // An unknown name costs as much time as a wrong password, so nobody learns which names exist.
    private static final PasswordHash NOBODY = PasswordHash.of("nobody");

    private final RollSql sql;
    private final Dictionary dictionary;

    public AccountStore(RollSql sql, Dictionary dictionary) {
        this.sql = sql;
        this.dictionary = dictionary;
    }

    /** Empty when the name is unknown or the password wrong. */
    public Optional<SignedIn> signIn(String username, String password) {
        Optional<UserRow> user = sql.first(
                """
                select u.username, u.real_name, u.school_id, u.division, coalesce(s.name, u.office) as unit,
                       u.password_hash, u.salt
                from sys_user u left join t_school s on s.id = u.school_id
                where u.username = ?""",
                List.of(username),
                UserRow::read);
        boolean right = user.map(UserRow::password).orElse(NOBODY).matches(password);
        return right ? user.map(this::signedIn) : Optional.empty();
    }

    private SignedIn signedIn(UserRow user) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(sql.list(
                "select role from sys_user_role where username = ?",
                List.of(user.username()),
                row -> Role.valueOf(row.getString("role"))));
        String label = roles.stream()
                .map(role -> dictionary.label("ROLE", role.name()))
                .collect(Collectors.joining("、"));
        return new SignedIn(
                user.username(), user.realName(), user.schoolId(), user.division(), user.unit(), roles, label);
    }

    private record UserRow(
            String username,
            String realName,
            @Nullable Long schoolId,
            @Nullable String division,
            String unit,
            PasswordHash password) {

        static UserRow read(ResultSet row) throws SQLException {
            return new UserRow(
                    row.getString("username"),
                    row.getString("real_name"),
                    row.getObject("school_id", Long.class),
                    row.getString("division"),
                    row.getString("unit"),
                    new PasswordHash(row.getString("password_hash"), row.getString("salt")));
        }
    }
}
