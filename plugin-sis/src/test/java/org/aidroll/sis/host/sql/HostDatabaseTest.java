package org.aidroll.sis.host.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.sis.testhost.WatchedDataSource;
import org.aidroll.testkit.Pupils;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostDatabaseTest {
    private static final Function<Handle, Integer> COUNT =
            handle -> handle.createQuery("SELECT COUNT(*) FROM t_student")
                    .mapTo(Integer.class)
                    .one();
    private static final Function<Handle, Integer> WRONG = handle ->
            handle.createQuery("SELECT no FROM such").mapTo(Integer.class).one();

    private final SchoolDatabase school =
            new SchoolDatabase().add(Pupils.boarder("1001").build());
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = school.owner().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        school.close();
    }

    @Test
    void a_connection_is_given_back_as_it_was_taken() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        var watched = WatchedDataSource.lending(connection);

        assertThat(new HostDatabase(watched).read(COUNT)).isOne();

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(connection.isReadOnly()).isFalse();
        assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        assertThat(watched.open()).isZero();
    }

    @Test
    void the_read_is_read_only_and_one_transaction() {
        var watched = WatchedDataSource.lending(connection);

        new HostDatabase(watched).read(COUNT);

        assertThat(watched.calls())
                .containsSubsequence(
                        "setReadOnly",
                        "setAutoCommit",
                        "prepareStatement",
                        "rollback",
                        "setAutoCommit",
                        "setReadOnly",
                        "close")
                .doesNotContain("commit", "setTransactionIsolation");
    }

    @Test
    void a_connection_is_given_back_as_it_was_taken_after_a_failure_too() throws SQLException {
        var watched = WatchedDataSource.lending(connection);
        var database = new HostDatabase(watched);

        assertThatThrownBy(() -> database.read(WRONG)).isInstanceOf(AidException.class);
        assertThatThrownBy(() -> database.read(handle -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(connection.isReadOnly()).isFalse();
        assertThat(watched.open()).isZero();
    }

    @Test
    void a_connection_in_a_transaction_of_the_host_is_neither_committed_nor_rolled_back() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE t_student SET name = '未提交' WHERE id = 1001");
        }
        var watched = WatchedDataSource.lending(connection);
        var database = new HostDatabase(watched);

        assertThat(database.read(COUNT)).isOne();
        assertThatThrownBy(() -> database.read(WRONG)).isInstanceOf(AidException.class);

        assertThat(watched.calls()).doesNotContain("commit", "rollback", "setAutoCommit", "setReadOnly");
        assertThat(watched.open()).isZero();
        connection.rollback();
        assertThat(database.<String>read(handle -> handle.createQuery("SELECT name FROM t_student")
                        .mapTo(String.class)
                        .one()))
                .isNotEqualTo("未提交");
    }

    @Test
    void a_pool_gets_every_connection_back() {
        var pool = JdbcConnectionPool.create(school.owner());
        pool.setMaxConnections(1);
        var database = new HostDatabase(pool);

        for (int i = 0; i < 5; i++) {
            assertThat(database.read(COUNT)).isOne();
            assertThatThrownBy(() -> database.read(WRONG)).isInstanceOf(AidException.class);
        }

        assertThat(pool.getActiveConnections()).isZero();
        pool.dispose();
    }

    @Test
    void a_pool_that_was_closed_is_a_database_that_does_not_answer() {
        var pool = JdbcConnectionPool.create(school.owner());
        pool.dispose();

        assertThatThrownBy(() -> new HostDatabase(pool).read(COUNT))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the host's database did not answer: IllegalStateException\n");
    }

    @Test
    void a_connection_that_breaks_in_the_middle_is_given_back() throws SQLException {
        var watched = WatchedDataSource.lending(connection);

        assertThatThrownBy(() -> new HostDatabase(watched).read(handle -> {
                    school.close();
                    return COUNT.apply(handle);
                }))
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the host's database did not answer: SQLState ");

        assertThat(watched.open()).isZero();
        connection = school.owner().getConnection();
    }

    @Test
    void everything_works_for_a_user_who_may_only_read() {
        school.user("clerk", "CLERK", SchoolDatabase.SCHOOL);
        var settings = TestSettings.of(SchoolDatabase.settings());
        var database = new HostDatabase(school.reader());
        var roll = new SqlRollReader(database, settings);
        var duties = new SqlDuties(database, settings);

        roll.check();
        duties.check();

        assertThat(roll.readAll().value().orElseThrow()).hasSize(1);
        assertThat(duties.of("clerk")).isPresent();
        assertThatThrownBy(() -> SchoolDatabase.execute(school.reader(), "DELETE FROM t_student"))
                .hasMessageContaining("Not enough rights");
    }
}
