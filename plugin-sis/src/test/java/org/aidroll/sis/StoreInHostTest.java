package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.migration.SchemaMigration;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.StudentPage;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.testhost.WatchedDataSource;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host that keeps the plugin's tables in its own database. */
class StoreInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String PANEL = "/aidroll/api/students/1001/panel?lang=zh";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void build() {
        host = new TestHost(home).pupil(PUPIL).list("poverty", "POVERTY", PUPIL);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void unavailable() {
        var answer = host.get("clerk", PANEL);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("SQL", "Exception");
        assertThat(host.get("clerk", "/students/1001").body()).contains("id=\"card\"");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_clerk_sees_is_kept_there_and_nothing_in_a_file(ServerDatabase database) {
        DataSource tables = ServerDatabase.dataSource(database.fresh());
        host.storeIn(tables).start().ready();

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);

        assertThat(host.diagnosticsFile())
                .containsPattern("OK\tstore\tin the host's database, (PostgreSQL|MariaDB); schema version ");
        assertThat(home.resolve("store")).doesNotExist();
        host.stopApplication();
        var clock = AidTestKit.clock("2020-11-30");
        try (var store = AidStore.inHost(tables, home, SchemaMode.MIGRATE, clock)) {
            assertThat(new DecisionStore(store).bodiesOf(PUPIL.key())).hasSize(1);
            assertThat(AuditChain.problem(new AuditLog(store, clock).all())).isEmpty();
        }
        assertThat(everything(tables))
                .contains("1001")
                .doesNotContain(PUPIL.id().map(WrittenId::raw).orElseThrow())
                .doesNotContain(PUPIL.rollNumber().orElse("no roll number"))
                .doesNotContain(PUPIL.name().written());
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("aidroll"));
    }

    private static String everything(DataSource tables) {
        return Jdbi.create(tables).withHandle(handle -> {
            var text = new StringBuilder();
            for (String table : List.of("aid_registry", "aid_link", "aid_decision", "aid_ruling", "aid_audit")) {
                text.append(
                        handle.createQuery("SELECT * FROM " + table).mapToMap().list());
            }
            return text.toString();
        });
    }

    @Test
    void a_store_that_goes_away_takes_the_panel_with_it_and_comes_back_by_itself() {
        var tables = new WatchedDataSource(ServerDatabase.dataSource(ServerDatabase.POSTGRESQL.fresh()));
        host.storeIn(tables).start().ready();
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);

        tables.down(true);
        unavailable();

        tables.down(false);
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        assertThat(tables.open()).as("connections not given back").isZero();
    }

    @Test
    void a_store_that_is_down_at_start_is_waited_for() {
        var tables = new WatchedDataSource(ServerDatabase.dataSource(ServerDatabase.MARIADB.fresh()));
        tables.down(true);
        host.storeIn(tables).start();
        host.until(() -> host.diagnosticsFile()
                .contains("FAILS\tthe store\tthe store in the host's database failed: SQLState 08001"));
        unavailable();

        tables.down(false);
        host.ready();
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
    }

    @Test
    void tables_that_an_administrator_makes_are_waited_for() {
        DataSource tables = ServerDatabase.dataSource(ServerDatabase.MARIADB.fresh());
        host.set("aidroll.schema", "print").storeIn(tables).start();
        host.until(() -> host.diagnosticsFile()
                .contains("Maybe let the database's administrator run schema-" + SchemaMigration.newest()
                        + "-mariadb.sql in aidroll.home"));
        assertThat(host.get("clerk", "/students/1001").body())
                .isNotEqualTo("")
                .contains(StudentPage.PAGE.substring(0, 20));

        ServerDatabase.execute(
                tables,
                host.read("schema-" + SchemaMigration.newest() + "-mariadb.sql").split(";\n"));

        host.ready();
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
    }

    @Test
    void a_setting_that_is_no_place_is_said_to_be() {
        host.set("aidroll.store", "oracle").start();
        host.until(() -> host.diagnosticsFile()
                .contains("setting aidroll.store = 'oracle': it is neither Maybe write host or h2"));
        unavailable();
    }

    @Test
    void the_file_for_trial_is_called_that() {
        host.start().ready();

        assertThat(host.diagnosticsFile()).contains("NOTE\tstore\ttrial store: H2 file under aidroll.home");
    }
}
