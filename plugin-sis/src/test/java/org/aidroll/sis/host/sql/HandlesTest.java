package org.aidroll.sis.host.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;

/** Handles on connections of somebody else. */
class HandlesTest {
    private final Handles handles = new Handles();

    private static Connection school(String name) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE school (code INTEGER, name VARCHAR(20))");
            statement.execute("INSERT INTO school VALUES (1, '" + name + "')");
        }
        return connection;
    }

    private static String name(Handle handle) {
        return handle.createQuery("SELECT name FROM school WHERE code = :code")
                .bind("code", 1)
                .mapTo(String.class)
                .one();
    }

    @Test
    void each_handle_asks_its_own_connection_whichever_was_opened_last() throws SQLException {
        try (Connection one = school("清溪小学");
                Connection other = school("大坪中学")) {
            Handle first = handles.on(one);
            Handle second = handles.on(other);

            assertThat(name(first)).isEqualTo("清溪小学");
            assertThat(name(second)).isEqualTo("大坪中学");
            assertThat(name(first)).isEqualTo("清溪小学");
        }
    }

    @Test
    void a_handle_that_is_closed_leaves_the_connection_open() throws SQLException {
        try (Connection connection = school("清溪小学")) {
            handles.on(connection).close();

            assertThat(connection.isClosed()).isFalse();
            assertThat(name(handles.on(connection))).isEqualTo("清溪小学");
        }
    }

    @Test
    void what_is_set_on_a_handle_is_not_set_on_the_next() throws SQLException {
        try (Connection connection = school("清溪小学")) {
            handles.on(connection).define("table", "school");

            assertThat(handles.on(connection).getConfig(SqlStatements.class).getAttributes())
                    .doesNotContainKey("table");
        }
    }
}
