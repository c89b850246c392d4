package org.aidroll.sis.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.aidroll.api.finding.AidException;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An H2 file under {@code aidroll.home}, for trial. */
final class FilePlace implements StorePlace {
    // WRITE_DELAY=0: what was acknowledged is on the disk. DB_CLOSE_ON_EXIT=FALSE: the plugin closes it, in order.
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private final JdbcConnectionPool pool;
    private final AtomicBoolean closed = new AtomicBoolean();

    private FilePlace(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * The file of this home, made where it is not there.
     *
     * @throws AidException if another server has it open, or it cannot be written
     */
    static FilePlace in(Path home) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:file:" + file(home) + OPTIONS);
        dataSource.setUser("aidroll");
        dataSource.setPassword("");
        leaveDriverManagerAlone();
        tryOnce(dataSource);
        return new FilePlace(JdbcConnectionPool.create(dataSource));
    }

    /**
     * H2's data source registers a driver for {@code jdbc:h2:} by itself. A relocated copy must not stand there for the
     * host's own H2; one that is shared with the host must stay.
     */
    private static void leaveDriverManagerAlone() {
        if (Driver.class.getName().startsWith("org.aidroll.")) {
            Driver.unload();
        }
    }

    private static Path file(Path home) {
        Path folder = home.resolve("store");
        try {
            Files.createDirectories(folder);
        } catch (IOException notWritable) {
            throw new AidException(
                    "aidroll.home cannot be written\nMaybe give the server's user the right to", notWritable);
        }
        return folder.resolve("aidroll").toAbsolutePath();
    }

    /** The pool would wrap why it cannot open the file; one plain connection says it. */
    private static void tryOnce(JdbcDataSource dataSource) {
        try (Connection first = dataSource.getConnection()) {
            first.isValid(1);
        } catch (SQLException refused) {
            throw refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? new AidException(
                            "the store under aidroll.home is open in another server"
                                    + "\nMaybe give each server a home of its own, or name a database for both",
                            refused)
                    : new AidException(
                            "the store under aidroll.home cannot be opened: error " + refused.getErrorCode(), refused);
        }
    }

    @Override
    public <T> T with(Function<Handle, T> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return work.apply(Jdbi.open(connection));
        }
    }

    @Override
    public String name() {
        return "the store under aidroll.home";
    }

    @Override
    public String advice() {
        return "Maybe the disk is full, or the file was taken away";
    }

    @Override
    public boolean isForTrial() {
        return true;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (Connection last = pool.getConnection();
                var statement = last.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException alreadyClosed) {
            // Nothing is left to write: WRITE_DELAY=0.
        }
        pool.dispose();
    }
}
