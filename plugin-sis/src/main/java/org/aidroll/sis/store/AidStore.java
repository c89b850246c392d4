package org.aidroll.sis.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.log.Trace;
import org.aidroll.sis.store.migration.Dialect;
import org.aidroll.sis.store.migration.SchemaMigration;
import org.aidroll.sis.store.migration.SchemaMode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's own tables: in the host's database, or in an H2 file under {@code aidroll.home}, for trial. */
public final class AidStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AidStore.class);
    /** What a database says that undid a transaction for the sake of another one. */
    private static final String ROLLED_BACK = "40";

    private static final String OUTCOME_UNKNOWN = "40003";
    private static final int TRIES = 5;

    private final StorePlace place;
    private final Dialect dialect;
    /** Held by who works alone on this server; other servers are kept out by a row of the store. */
    private final Map<String, Object> alone = new ConcurrentHashMap<>();

    private AidStore(StorePlace place, Dialect dialect) {
        this.place = place;
        this.dialect = dialect;
    }

    /**
     * Opens the store of this home, making or upgrading its tables.
     *
     * @throws AidException if another server has it open, it cannot be written, or a newer program wrote it
     */
    public static AidStore open(Path home, Clock clock) {
        return open(home, SchemaMode.MIGRATE, clock);
    }

    /**
     * Opens the store of this home, as far as the mode permits.
     *
     * @throws AidException if another server has it open, it cannot be written, a newer program wrote it, or its tables
     *     are to be changed by an administrator
     */
    public static AidStore open(Path home, SchemaMode mode, Clock clock) {
        return open(FilePlace.in(home), home, mode, clock);
    }

    /**
     * Opens the store in the database behind this data source, whose user has all rights on tables {@code aid_…}.
     *
     * @param home where the statements are written that an administrator is to run
     * @throws AidException if the database does not answer, is of no kind that the store can be in, was written by a newer
     *     program, or its tables are to be changed by an administrator
     */
    public static AidStore inHost(DataSource dataSource, Path home, SchemaMode mode, Clock clock) {
        return open(new HostPlace(dataSource), home, mode, clock);
    }

    private static AidStore open(StorePlace place, Path home, SchemaMode mode, Clock clock) {
        try {
            var store = new AidStore(place, guarded(place, () -> place.with(AidStore::dialect)));
            guarded(place, () -> store.bring(home, mode, clock));
            return store;
        } catch (RuntimeException refused) {
            place.close();
            throw refused;
        }
    }

    private static Dialect dialect(Handle handle) {
        try {
            return Dialect.of(handle.getConnection());
        } catch (SQLException refused) {
            throw new DatabaseRefused(refused);
        }
    }

    private boolean bring(Path home, SchemaMode mode, Clock clock) throws SQLException {
        var migration = new SchemaMigration(place, dialect);
        if (mode == SchemaMode.MIGRATE) {
            migration.migrate(clock.instant());
        } else if (!migration.isDone()) {
            String name =
                    "schema-" + SchemaMigration.newest() + "-" + dialect.name().toLowerCase(Locale.ROOT) + ".sql";
            write(home.resolve(name), migration.script());
            throw new AidException(place.name() + " has not the tables of this program"
                    + "\nMaybe let the database's administrator run " + name + " in aidroll.home");
        }
        return true;
    }

    private static void write(Path file, String script) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, script, StandardCharsets.UTF_8);
            LOG.info("AidRoll: the statements for the store's tables are in {}, none was run", file.getFileName());
        } catch (IOException notWritable) {
            throw new AidException(
                    "aidroll.home cannot be written\nMaybe give the server's user the right to", notWritable);
        }
    }

    /** What asks the database, and may be refused. */
    private interface Asking<T> {
        T ask() throws SQLException;
    }

    /** The cause is left out, since drivers and JDBI quote the values of the statement. */
    private static <T> T guarded(StorePlace place, Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException | JdbiException | IllegalStateException | RejectedExecutionException failed) {
            throw new AidException(place.name() + " failed: " + Trace.ofDatabase(failed) + "\n" + place.advice());
        }
    }

    /**
     * What {@code work} makes of the store, all of it or nothing. It is done again where the database undid it for the sake
     * of another transaction.
     *
     * @throws AidException if the store fails; without a cause, since JDBI quotes the values of the statement
     */
    <T> T transact(Function<Handle, T> work) {
        return guarded(place, () -> {
            for (int i = 1; ; i++) {
                try {
                    return place.with(handle -> handle.inTransaction(work::apply));
                } catch (SQLException | JdbiException failed) {
                    if (i == TRIES || !wasUndone(failed)) {
                        throw failed;
                    }
                }
            }
        });
    }

    private static boolean wasUndone(Exception failed) {
        return Trace.database(failed)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith(ROLLED_BACK) && !state.equals(OUTCOME_UNKNOWN))
                .isPresent();
    }

    /**
     * The same, while no other server and no other thread does anything under that lock.
     *
     * @param lock the name of a row of {@code aid_lock}
     */
    <T> T transactAlone(String lock, Function<Handle, T> work) {
        synchronized (alone.computeIfAbsent(lock, name -> new Object())) {
            return transact(handle -> {
                handle.createQuery("SELECT name FROM aid_lock WHERE name = :name FOR UPDATE")
                        .bind("name", lock)
                        .mapTo(String.class)
                        .one();
                return work.apply(handle);
            });
        }
    }

    /** The version of its tables. */
    public int schemaVersion() {
        return transact(SchemaMigration::version);
    }

    /** Whether it is the file that is meant for trial. */
    public boolean isForTrial() {
        return place.isForTrial();
    }

    /** Where it is, for people who look after the server. */
    public String place() {
        return place.isForTrial()
                ? "trial store: H2 file under aidroll.home, for one server"
                : "in the host's database, " + dialect.product();
    }

    @Override
    public void close() {
        place.close();
    }

    /** The database refused to say what it is. */
    private static final class DatabaseRefused extends JdbiException {
        private static final long serialVersionUID = 1L;

        DatabaseRefused(SQLException refused) {
            super(refused);
        }
    }
}
