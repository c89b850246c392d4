package org.aidroll.sis.store.migration;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Brings the plugin's own tables to the version of this program; refuses a newer schema. */
public final class SchemaMigration {
    /** What the steps themselves need: which of them were done, and who does them now. */
    private static final String BASE =
            """
            CREATE TABLE IF NOT EXISTS aid_schema (
              version INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, applied_at TIMESTAMP NOT NULL);
            CREATE TABLE IF NOT EXISTS aid_lock (name VARCHAR(20) NOT NULL PRIMARY KEY);
            INSERT INTO aid_lock (name) SELECT 'schema' FROM (SELECT COUNT(*) AS present FROM aid_lock
              WHERE name = 'schema') AS locks WHERE present = 0;
            """;

    private static final String VERSION = "SELECT COALESCE(MAX(version), 0) FROM aid_schema";
    private static final int TRIES = 5;

    private final Connections connections;
    private final Dialect dialect;

    /** For the schema behind these connections. */
    public SchemaMigration(Connections connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    /** The version that this program brings a schema to. */
    public static int newest() {
        return Migration.newest();
    }

    /** The version of the schema; 0 before the first step. */
    public static int version(Handle handle) {
        try (var statement = handle.getConnection().createStatement();
                var row = statement.executeQuery(VERSION)) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException refused) {
            if (Dialect.isNoTable(refused)) {
                return 0;
            }
            throw new StatementFailed(refused);
        }
    }

    /**
     * Whether every step was applied.
     *
     * @throws AidException if the schema is newer than this program
     */
    public boolean isDone() throws SQLException {
        int present = present();
        if (present > Migration.newest()) {
            throw new AidException("the store has schema version " + present + ", this program knows up to "
                    + Migration.newest() + "\nMaybe put back the newer jar that wrote it");
        }
        return present == Migration.newest();
    }

    private int present() throws SQLException {
        return connections.with(SchemaMigration::version);
    }

    /**
     * Applies every step that is not applied yet, each with its entry in the history, while no other server does. A
     * database may end a transaction at each CREATE, so a step that was broken off is applied again, and every statement
     * of it bears that.
     *
     * @throws AidException if the schema is newer than this program
     */
    public void migrate(Instant now) throws SQLException {
        if (isDone()) {
            return;
        }
        prepare();
        // The lock has a connection of its own: on that of the steps, a CREATE would give it up.
        connections.with(holder -> holder.inTransaction(lock -> {
            lock.createQuery("SELECT name FROM aid_lock WHERE name = 'schema' FOR UPDATE")
                    .mapTo(String.class)
                    .one();
            return steps(now);
        }));
    }

    /** Two servers may make the same table at the same moment, and one of them be told that it is there already. */
    private void prepare() throws SQLException {
        for (int i = 1; ; i++) {
            try {
                connections.with(handle -> run(handle, dialect.statements(BASE)));
                return;
            } catch (StatementFailed refused) {
                if (i == TRIES) {
                    throw refused;
                }
            }
        }
    }

    private boolean steps(Instant now) {
        try {
            int present = present();
            for (Migration step : Migration.ALL) {
                if (step.version() > present) {
                    connections.with(handle -> handle.inTransaction(inside -> apply(inside, step, now)));
                }
            }
            return true;
        } catch (SQLException refused) {
            throw new StatementFailed(refused);
        }
    }

    private int apply(Handle handle, Migration step, Instant now) {
        run(handle, dialect.statements(step.sql()));
        return handle.createUpdate("INSERT INTO aid_schema (version, name, applied_at) VALUES (:version, :name, :at)")
                .bind("version", step.version())
                .bind("name", step.name())
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    private boolean run(Handle handle, List<String> statements) {
        for (String sql : statements) {
            try (var statement = handle.getConnection().createStatement()) {
                statement.execute(sql);
            } catch (SQLException refused) {
                if (!dialect.isThereAlready(refused)) {
                    throw new StatementFailed(refused);
                }
            }
        }
        return true;
    }

    /** Every statement that {@link #migrate} would run now, for an administrator to run by hand. */
    public String script() throws SQLException {
        int present = present();
        List<String> statements = new ArrayList<>(dialect.statements(BASE));
        Migration.ALL.stream().filter(step -> step.version() > present).forEach(step -> {
            statements.addAll(dialect.statements(step.sql()));
            statements.add("INSERT INTO aid_schema (version, name, applied_at) VALUES (" + step.version() + ", '"
                    + step.name() + "', CURRENT_TIMESTAMP)");
        });
        return statements.stream().map(statement -> statement + ";\n").reduce("", String::concat);
    }

    /** A statement of ours was refused; the database's error is its cause. */
    private static final class StatementFailed extends JdbiException {
        private static final long serialVersionUID = 1L;

        StatementFailed(SQLException refused) {
            super(refused);
        }
    }
}
