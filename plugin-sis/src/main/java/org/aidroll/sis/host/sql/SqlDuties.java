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
 * in as many rows as there are, {@code role} and {@code school_code} (any of them may be null).
 */
public final class SqlDuties {
    private static final String NAME = "real_name";
    private static final String ROLE = "role";
    private static final String SCHOOL_CODE = "school_code";

    private final HostDatabase database;
    private final SqlStatement duties;

    /**
     * The reader that the settings describe.
     *
     * @throws org.aidroll.api.finding.AidException if the statement is missing, or does not ask for :user
     */
    public SqlDuties(HostDatabase database, Settings settings) {
        this.database = database;
        this.duties = SqlStatement.of(settings, "identity.sql", "user");
    }

    /**
     * Prepares the statement and looks at the columns it gives.
     *
     * @throws org.aidroll.api.finding.AidException if the database refuses it, or a column is missing
     */
    public void check() {
        database.read(handle -> {
            duties.check(handle, List.of(NAME, ROLE, SCHOOL_CODE));
            return true;
        });
    }

    /** The person of that login, as the tables are at this moment; empty where the tables do not have the login. */
    public Optional<Actor> of(String login) {
        List<Map<String, Object>> rows = database.read(handle ->
                handle.createQuery(duties.sql()).bind("user", login).mapToMap().list());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<String> roles = new HashSet<>();
        Set<String> schools = new HashSet<>();
        for (Map<String, Object> row : rows) {
            text(row, ROLE).ifPresent(roles::add);
            text(row, SCHOOL_CODE).ifPresent(schools::add);
        }
        return Optional.of(new Actor(login, text(rows.get(0), NAME).orElse(login), roles, schools));
    }

    private static Optional<String> text(Map<String, Object> row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(value -> value.toString().trim())
                .filter(value -> !value.isEmpty());
    }
}
