package org.aidroll.sis.host.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens handles on connections that somebody else takes and gives back. What JDBI learns of a statement is kept for the
 * next handle: to begin anew each time costs many times what the query itself does.
 */
public final class Handles {
    /** JDBI asks for its connection while it opens a handle, and at no other time: nothing stays with a thread. */
    @SuppressWarnings("ThreadLocalUsage") // Of each one's own: another host's handles have other connections.
    private final ThreadLocal<Connection> given = new ThreadLocal<>();

    private final Jdbi jdbi = Jdbi.create(new ConnectionFactory() {
        @Override
        public Connection openConnection() {
            return Objects.requireNonNull(given.get());
        }

        @Override
        public void closeConnection(Connection connection) {
            // Whoever gave it gives it back.
        }
    });

    /**
     * A handle on this connection, which is to be used as long as the connection is, and need not be closed.
     *
     * @throws SQLException if the connection is broken
     */
    public Handle on(Connection connection) throws SQLException {
        given.set(connection);
        try {
            return jdbi.open();
        } finally {
            given.remove();
        }
    }
}
