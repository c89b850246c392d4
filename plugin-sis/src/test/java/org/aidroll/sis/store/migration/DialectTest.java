package org.aidroll.sis.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import javax.sql.DataSource;
import org.aidroll.sis.testhost.ServerDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DialectTest {
    private static final String STEP =
            """
            -- A comment; with a semicolon.
            CREATE TABLE IF NOT EXISTS aid_x (
              body TEXT NOT NULL,
              made_at TIMESTAMP NOT NULL
            );

            ALTER TABLE aid_x ADD COLUMN IF NOT EXISTS score DOUBLE PRECISION;
            CREATE INDEX IF NOT EXISTS aid_x_made ON aid_x (made_at);
            """;

    @Test
    void steps_are_written_in_the_words_of_postgresql() {
        assertThat(Dialect.POSTGRESQL.statements(STEP))
                .isEqualTo(Dialect.H2.statements(STEP))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS aid_x (\n  body TEXT NOT NULL,\n  made_at TIMESTAMP NOT NULL\n)",
                        "ALTER TABLE aid_x ADD COLUMN IF NOT EXISTS score DOUBLE PRECISION",
                        "CREATE INDEX IF NOT EXISTS aid_x_made ON aid_x (made_at)");
    }

    @Test
    void mariadb_has_other_words_for_long_texts_and_moments() {
        assertThat(Dialect.MARIADB.statements(STEP))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS aid_x (\n  body LONGTEXT NOT NULL,\n  made_at DATETIME(6) NOT NULL\n)"
                                + " ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                        "ALTER TABLE aid_x ADD COLUMN IF NOT EXISTS score DOUBLE PRECISION",
                        "CREATE INDEX IF NOT EXISTS aid_x_made ON aid_x (made_at)");
    }

    /** MariaDB understands MySQL's words and gives its numbers of errors; MySQL itself is not tried. */
    @Test
    void mysqls_words_make_the_same_tables_and_may_be_repeated() throws Exception {
        DataSource host = ServerDatabase.dataSource(ServerDatabase.MARIADB.fresh());
        var connections = new Connections() {
            @Override
            public <T> T with(Function<Handle, T> work) throws SQLException {
                return Jdbi.create(host).withHandle(work::apply);
            }
        };
        var migration = new SchemaMigration(connections, Dialect.MYSQL);

        migration.migrate(Instant.EPOCH);
        ServerDatabase.execute(host, "DELETE FROM aid_schema");
        migration.migrate(Instant.EPOCH);

        assertThat(migration.isDone()).isTrue();
        assertThat(migration.script()).doesNotContain("COLUMN IF NOT", "INDEX IF NOT");
    }
}
