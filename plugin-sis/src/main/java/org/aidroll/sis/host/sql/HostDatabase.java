package org.aidroll.sis.host.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The host's database, for reading only: each read is one short read-only transaction on a connection that is given back
 * as it was taken. A connection that belongs to a transaction of the host is neither committed nor rolled back.
 */
public final class HostDatabase {
    private final Handles handles = new Handles();
    private final DataSource dataSource;

    /** The database behind the host's data source. */
    public HostDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What {@code reading} makes of the database.
     *
     * @throws org.aidroll.api.finding.AidException if the database does not answer, or the SQL is wrong
     */
    public <T> T read(Function<Handle, T> reading) {
        try (Connection connection = connect()) {
            return connection.getAutoCommit()
                    ? readOnly(connection, reading)
                    : reading.apply(handles.on(connection)); // The host's transaction: its end is the host's.
        } catch (SQLException | JdbiException failed) {
            throw new DatabaseException(failed);
        }
    }

    /** A pool that is closed, or a proxy of a framework, throws what is no SQLException. */
    private Connection connect() throws SQLException {
        try {
            return dataSource.getConnection();
        } catch (RuntimeException refused) {
            throw new DatabaseException(refused);
        }
    }

    private <T> T readOnly(Connection connection, Function<Handle, T> reading) throws SQLException {
        boolean wasReadOnly = connection.isReadOnly();
        connection.setReadOnly(true);
        try {
            connection.setAutoCommit(false);
            try {
                return reading.apply(handles.on(connection));
            } finally {
                giveBack(connection);
            }
        } finally {
            connection.setReadOnly(wasReadOnly);
        }
    }

    /** Even where the transaction cannot be ended any more, the connection is not left inside one. */
    private static void giveBack(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
