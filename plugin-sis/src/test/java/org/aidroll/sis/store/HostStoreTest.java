package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLERK;
import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.POVERTY;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.aidroll.sis.store.StoreFixture.decision;
import static org.aidroll.sis.store.StoreFixture.link;
import static org.aidroll.sis.store.StoreFixture.registry;
import static org.aidroll.sis.store.StoreFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.store.migration.SchemaMigration;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.sis.testhost.WatchedDataSource;
import org.aidroll.sis.verify.AuditChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store in the databases that hosts have. */
class HostStoreTest {

    @TempDir
    Path home;

    private AidStore open(DataSource dataSource) {
        return AidStore.inHost(dataSource, home, SchemaMode.MIGRATE, CLOCK);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_kept_is_there_at_the_next_start(ServerDatabase database) {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        try (var store = open(host)) {
            assertThat(store.schemaVersion()).isEqualTo(SchemaMigration.newest());
            new LinkStore(store)
                    .replace(
                            List.of(registry(POVERTY)),
                            Map.of("poverty", "cd".repeat(32)),
                            Set.of(),
                            List.of(link(POVERTY, 7, "1001")),
                            link -> "ab".repeat(32),
                            NOW);
            new DecisionStore(store).keep(decision(), AidEngines.json(decision()), NOW);
            new RulingStore(store, TestKeys.ring()).keep(ruling(1, "户口簿上为曾用名𠮷"));
            new AuditLog(store, CLOCK).add(CLERK, "PANEL_SEEN", "1001 𠮷");
        }
        try (var store = open(host)) {
            assertThat(new LinkStore(store).ofStudent(PUPIL.key()))
                    .containsExactly(new KeptLink(link(POVERTY, 7, "1001"), true, "ab".repeat(32), NOW));
            assertThat(new LinkStore(store).summary()).containsExactly("poverty AUTO 1");
            assertThat(new LinkStore(store).lists())
                    .containsExactly(
                            new KeptList("poverty", "扶贫办", POVERTY.days().orElseThrow(), 0, NOW, "cd".repeat(32)));
            assertThat(new DecisionStore(store).ofStudent(PUPIL.key(), 10))
                    .containsExactly(new DecisionStore.Kept(NOW, AidEngines.json(decision())));
            assertThat(new RulingStore(store, TestKeys.ring()).newest()).containsExactly(ruling(1, "户口簿上为曾用名𠮷"));
            assertThat(AuditChain.problem(new AuditLog(store, CLOCK).all())).isEmpty();
            assertThat(store.place()).startsWith("in the host's database, ");
            assertThat(store.isForTrial()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lists_are_replaced_as_a_whole_or_not_at_all(ServerDatabase database) {
        try (var store = open(ServerDatabase.dataSource(database.fresh()))) {
            var links = new LinkStore(store);
            links.replaceAll(List.of(registry(POVERTY)), List.of(link(POVERTY, 7, "1001")), NOW);

            assertThatThrownBy(() -> links.replaceAll(
                            List.of(registry(POVERTY)),
                            List.of(link(POVERTY, 8, "1002"), link(POVERTY, 9, "1".repeat(180))),
                            NOW))
                    .isInstanceOf(AidException.class)
                    .hasMessageStartingWith("the store in the host's database failed: SQLState 22001, error ")
                    .hasMessageEndingWith("\nMaybe the database is down, or its user may not do this")
                    .hasNoCause();

            assertThat(links.ofStudent(PUPIL.key())).hasSize(1);
            assertThat(links.summary()).containsExactly("poverty AUTO 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keys_of_pupils_that_differ_in_case_or_form_are_of_different_pupils(ServerDatabase database) {
        try (var store = open(ServerDatabase.dataSource(database.fresh()))) {
            var links = new LinkStore(store);
            links.replaceAll(
                    List.of(registry(POVERTY)),
                    List.of(link(POVERTY, 7, "a1"), link(POVERTY, 7, "A1"), link(POVERTY, 7, "á1")),
                    NOW);

            assertThat(links.all()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_is_given_back_as_it_was_taken(ServerDatabase database) throws Exception {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        try (var connection = host.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var lending = WatchedDataSource.lending(connection);
            open(host).close();

            try (var store = AidStore.inHost(lending, home, SchemaMode.MIGRATE, CLOCK)) {
                new AuditLog(store, CLOCK).add(CLERK, "PANEL_SEEN", "1001");
                assertThatThrownBy(() -> new LinkStore(store)
                                .replaceAll(
                                        List.of(registry(POVERTY)), List.of(link(POVERTY, 9, "1".repeat(180))), NOW))
                        .isInstanceOf(AidException.class);
            }

            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.isReadOnly()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(lending.open()).isZero();
            connection.rollback();
        }
        try (var store = open(host)) {
            assertThat(new AuditLog(store, CLOCK).all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_during_a_transaction_of_the_host_stays_when_the_host_rolls_back(ServerDatabase database)
            throws Exception {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        ServerDatabase.execute(host, "CREATE TABLE t_student (id INTEGER)");
        var threadBound = new ThreadBound(host);
        try (var store = open(threadBound.dataSource())) {
            Connection ofTheHost = threadBound.begin();
            ofTheHost.createStatement().execute("INSERT INTO t_student VALUES (1)");

            new AuditLog(store, CLOCK).add(CLERK, "PANEL_SEEN", "1001");

            assertThat(students(ofTheHost))
                    .as("what the host has not committed yet")
                    .isEqualTo(1);
            assertThat(ofTheHost.getAutoCommit()).isFalse();
            threadBound.rollback();
            assertThat(new AuditLog(store, CLOCK).all()).hasSize(1);
        }
        try (var connection = host.getConnection()) {
            assertThat(students(connection)).isZero();
        }
    }

    private static int students(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM t_student")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_was_closed_says_so_and_leaves_no_thread(ServerDatabase database) {
        var store = open(ServerDatabase.dataSource(database.fresh()));
        store.close();

        assertThatThrownBy(store::schemaVersion)
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the store in the host's database failed: ");
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.equals("aidroll-store"));
    }

    @Test
    void connections_of_before_the_database_was_restarted_are_put_away() throws Exception {
        DataSource host = ServerDatabase.dataSource(ServerDatabase.MARIADB.fresh());
        Deque<Connection> pool = new ArrayDeque<>();
        try (var store = open(poolOf(pool, host))) {
            for (int i = 0; i < 2; i++) {
                Connection dead = host.getConnection();
                ServerDatabase.execute(host, "KILL " + id(dead));
                pool.add(dead);
            }

            assertThat(store.schemaVersion()).isEqualTo(SchemaMigration.newest());
            assertThat(pool).isEmpty();
        }
    }

    private static long id(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static DataSource poolOf(Deque<Connection> pool, DataSource host) {
        return (DataSource) Proxy.newProxyInstance(
                HostStoreTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> pool.isEmpty() ? host.getConnection() : pool.remove());
    }
}
