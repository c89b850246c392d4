package org.aidroll.sis.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The host's database. All work is done on threads of our own: a transaction of the host, JTA's or Spring's, belongs to the
 * host's thread, and a connection taken on another is never part of it. So what we commit is ours, and what the host rolls
 * back is the host's. A connection is given back as it was taken.
 */
final class HostPlace implements StorePlace {
    /** A pool may hold connections from before the database was restarted. */
    private static final int TRIES = 3;

    private final DataSource dataSource;
    private final StoreThreads threads = new StoreThreads();

    HostPlace(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T with(Function<Handle, T> work) throws SQLException {
        return threads.call(() -> {
            try (var lent = lend()) {
                return work.apply(Jdbi.open(lent.connection()));
            }
        });
    }

    private Lent lend() throws SQLException {
        for (int i = 1; ; i++) {
            Connection connection = dataSource.getConnection();
            try {
                return Lent.of(connection);
            } catch (SQLException dead) {
                try (connection) {
                    if (i == TRIES) {
                        throw dead;
                    }
                }
            }
        }
    }

    /** A connection of the host's pool, and how it was. */
    private record Lent(Connection connection, boolean autoCommit, boolean readOnly, int isolation)
            implements AutoCloseable {

        static Lent of(Connection connection) throws SQLException {
            var lent = new Lent(
                    connection,
                    connection.getAutoCommit(),
                    connection.isReadOnly(),
                    connection.getTransactionIsolation());
            if (!lent.autoCommit) {
                // So the pool gives them all. On a thread of ours nothing of anybody's is in it.
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (lent.readOnly) {
                connection.setReadOnly(false);
            }
            if (lent.isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            return lent;
        }

        /** What was done is done; a connection that broke since is the pool's to find out. */
        @Override
        public void close() {
            try (connection) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                    connection.setTransactionIsolation(isolation);
                }
                if (readOnly) {
                    connection.setReadOnly(true);
                }
                if (!autoCommit) {
                    connection.setAutoCommit(false);
                }
            } catch (SQLException broke) {
                // It is closed all the same.
            }
        }
    }

    @Override
    public String name() {
        return "the store in the host's database";
    }

    @Override
    public String advice() {
        return "Maybe the database is down, or its user may not do this";
    }

    @Override
    public boolean isForTrial() {
        return false;
    }

    @Override
    public void close() {
        threads.stop();
    }
}
