package org.aidroll.sis.host.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The host's database, for reading only: each read is one short read-only transaction on a connection that is given back
 * as it was taken. A connection that belongs to a transaction of the host is neither committed nor rolled back.
 */
public final class HostDatabase {
    private final DataSource dataSource;

    /** The database behind the host's data source. */
    public HostDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What {@code reading} makes of the database.
     *
     * @throws AidException if the database does not answer, or the SQL is wrong
     */
    public <T> T read(Function<Handle, T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return readOnly(connection, reading);
        } catch (SQLException | JdbiException failed) {
            throw new AidException(
                    "the host's database did not answer: " + SqlProblem.of(failed)
                            + "\nMaybe the database is down, or the SQL in the settings names what it does not have",
                    failed);
        }
    }

    private static <T> T readOnly(Connection connection, Function<Handle, T> reading) throws SQLException {
        if (!connection.getAutoCommit()) {
            return reading.apply(Jdbi.open(connection));
        }
        boolean wasReadOnly = connection.isReadOnly();
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return reading.apply(Jdbi.open(connection));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setReadOnly(wasReadOnly);
        }
    }
}
