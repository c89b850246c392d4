package org.aidroll.sis.host.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.settings.Settings;

/**
 * What the host's own tables say of a login: {@code aidroll.identity.sql} with {@code :user} gives {@code real_name} and,
 * in as many rows as there are, {@code role} and {@code school_code} (either may be null).
 */
public final class SqlDuties {
    private final HostDatabase database;
    private final String sql;

    /**
     * The reader that the settings describe.
     *
     * @throws org.aidroll.api.finding.AidException if the statement is missing
     */
    public SqlDuties(HostDatabase database, Settings settings) {
        this.database = database;
        this.sql = settings.required("identity.sql");
    }

    /** The person of that login, as the tables are at this moment; empty where the tables do not have the login. */
    public Optional<Actor> of(String login) {
        List<Map<String, Object>> rows = database.read(
                handle -> handle.createQuery(sql).bind("user", login).mapToMap().list());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<String> roles = new HashSet<>();
        Set<String> schools = new HashSet<>();
        for (Map<String, Object> row : rows) {
            text(row, "role").ifPresent(roles::add);
            text(row, "school_code").ifPresent(schools::add);
        }
        return Optional.of(new Actor(login, text(rows.get(0), "real_name").orElse(login), roles, schools));
    }

    private static Optional<String> text(Map<String, Object> row, String column) {
        return Optional.ofNullable(row.get(column)).map(Object::toString).filter(value -> !value.isBlank());
    }
}
