package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.aidroll.sis.store.StoreFixture.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.store.migration.SchemaMigration;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Making and upgrading the store's tables in the databases that hosts have. */
class SchemaOnServersTest {
    private static final int NEWEST = SchemaMigration.newest();

    @TempDir
    Path home;

    private AidStore open(DataSource host) {
        return open(host, SchemaMode.MIGRATE);
    }

    private AidStore open(DataSource host, SchemaMode mode) {
        return AidStore.inHost(host, home, mode, CLOCK);
    }

    private static List<String> strings(DataSource host, String sql) {
        return Jdbi.create(host)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @ParameterizedTest
    @EnumSource
    void servers_that_start_at_the_same_moment_make_the_tables_once(ServerDatabase database) throws Exception {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        int servers = 4;
        var together = new CyclicBarrier(servers);
        var executor = Executors.newFixedThreadPool(servers);
        try {
            List<Future<Integer>> all = IntStream.range(0, servers)
                    .mapToObj(i -> executor.submit(() -> {
                        together.await();
                        try (var store = open(host)) {
                            return store.schemaVersion();
                        }
                    }))
                    .toList();
            for (Future<Integer> one : all) {
                assertThat(one.get()).isEqualTo(NEWEST);
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(strings(host, "SELECT version FROM aid_schema ORDER BY version"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, NEWEST)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(strings(host, "SELECT name FROM aid_lock ORDER BY name"))
                .containsExactly("audit", "links", "roster", "schema");
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_schema_is_refused(ServerDatabase database) {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        open(host).close();
        ServerDatabase.execute(host, "INSERT INTO aid_schema VALUES (99, 'V99__future.sql', CURRENT_TIMESTAMP)");

        for (SchemaMode mode : SchemaMode.values()) {
            assertThatThrownBy(() -> open(host, mode))
                    .isInstanceOf(AidException.class)
                    .hasMessage("the store has schema version 99, this program knows up to " + SchemaMigration.newest()
                            + "\nMaybe put back the newer jar that wrote it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_migration_that_was_killed_after_any_statement_is_done_again(ServerDatabase database) {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        open(host).close();
        for (int done = 0; done < NEWEST; done++) {
            ServerDatabase.execute(host, "DELETE FROM aid_schema WHERE version > " + done);
            open(host).close();
        }
        ServerDatabase.execute(host, "DELETE FROM aid_schema", "DROP TABLE aid_decision", "DROP TABLE aid_lock");

        try (var store = open(host)) {
            assertThat(store.schemaVersion()).isEqualTo(NEWEST);
            assertThat(new DecisionStore(store).bodiesOf(PUPIL.key())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_program_of_version_2_kept_is_there_after_the_upgrade(ServerDatabase database) throws Exception {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        ServerDatabase.execute(
                host,
                "CREATE TABLE aid_schema (version INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL,"
                        + " applied_at TIMESTAMP NOT NULL)");
        for (String step : List.of("V1__lists_links_decisions.sql", "V2__list_digest.sql")) {
            for (String statement : shipped(step).split(";")) {
                if (!statement.isBlank()) {
                    ServerDatabase.execute(host, statement);
                }
            }
            ServerDatabase.execute(
                    host, "INSERT INTO aid_schema VALUES (" + step.charAt(1) + ", '" + step + "', CURRENT_TIMESTAMP)");
        }
        ServerDatabase.execute(
                host,
                "INSERT INTO aid_registry VALUES ('poverty', '扶贫办', '2020-01-01', '2020-12-31', 3,"
                        + " '2020-10-01 08:00:00', 'ab')",
                "INSERT INTO aid_link VALUES ('poverty', 7, '1001', 'POVERTY', 'AUTO', 'ID_AND_NAME',"
                        + " 'ID=EQUAL;NAME=CANONICALLY_EQUAL')");

        try (var store = open(host)) {
            List<KeptLink> links = new LinkStore(store).ofStudent(PUPIL.key());

            assertThat(links).hasSize(1);
            assertThat(links.get(0).scored()).isFalse();
            assertThat(links.get(0).link().evidence())
                    .isEqualTo(link(StoreFixture.POVERTY, 7, "1001").evidence());
            assertThat(links.get(0).importedAt()).isEqualTo("2020-10-01T08:00:00Z");
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = AidStore.class.getResourceAsStream("migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void statements_are_written_down_for_an_administrator_and_none_is_run(ServerDatabase database) throws Exception {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        String name =
                "schema-" + SchemaMigration.newest() + "-" + database.name().toLowerCase(Locale.ROOT) + ".sql";

        assertThatThrownBy(() -> open(host, SchemaMode.PRINT))
                .isInstanceOf(AidException.class)
                .hasMessage("the store in the host's database has not the tables of this program"
                        + "\nMaybe let the database's administrator run " + name + " in aidroll.home");
        assertThatThrownBy(() -> strings(host, "SELECT name FROM aid_lock")).hasMessageContaining("aid_lock");

        for (String statement : Files.readString(home.resolve(name)).split(";\n")) {
            ServerDatabase.execute(host, statement);
        }
        try (var store = open(host, SchemaMode.PRINT)) {
            assertThat(store.schemaVersion()).isEqualTo(NEWEST);
            new AuditLog(store, CLOCK).add(StoreFixture.CLERK, "PANEL_SEEN", "1001");
        }
    }

    @Test
    void the_trial_store_can_wait_for_an_administrator_too() {
        assertThatThrownBy(() -> AidStore.open(home, SchemaMode.PRINT, CLOCK))
                .hasMessageStartingWith("the store under aidroll.home has not the tables of this program");
        assertThat(home.resolve("schema-" + SchemaMigration.newest() + "-h2.sql"))
                .exists();
        AidStore.open(home, CLOCK).close();
        AidStore.open(home, SchemaMode.PRINT, CLOCK).close();
    }

    @Test
    void a_database_that_cuts_off_what_is_too_long_is_refused() {
        DataSource host = ServerDatabase.dataSource(ServerDatabase.MARIADB.fresh() + "&sessionVariables=sql_mode=''");

        assertThatThrownBy(() -> open(host))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith(
                        "the store's database would cut off what is too long: its sql_mode is not strict");
    }
}
