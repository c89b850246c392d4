package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLERK;
import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.verify.AuditChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the store does is done again when the database undoes it, and nothing of it happens twice. */
class UndoneTransactionTest {
    private static final String SERIALIZATION_FAILURE = "40001";

    @TempDir
    Path home;

    private final AtomicInteger commits = new AtomicInteger();

    /** Each transaction is undone at its end, and kept when it is done again. */
    private DataSource undoingOnce(DataSource host) {
        return (DataSource) proxy(DataSource.class, host);
    }

    private void undo(String method, Connection connection) throws SQLException {
        if (method.equals("commit") && commits.incrementAndGet() % 2 == 1) {
            connection.rollback();
            throw new SQLException("undone for the sake of another transaction", SERIALIZATION_FAILURE);
        }
    }

    private Object proxy(Class<?> type, Object real) {
        return Proxy.newProxyInstance(
                UndoneTransactionTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (real instanceof Connection connection) {
                        undo(method.getName(), connection);
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof Connection connection && type == DataSource.class
                                ? proxy(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private KeyRing keys(AidStore store, int generation) {
        return new KeyStore(store).open(new KeyFiles(home.resolve("keys")), OptionalInt.of(generation), NOW);
    }

    @Test
    void all_that_is_kept_is_kept_once() {
        DataSource host = ServerDatabase.dataSource(ServerDatabase.POSTGRESQL.fresh());
        AidStore.inHost(host, home, SchemaMode.MIGRATE, CLOCK).close();
        List<String> told = new ArrayList<>();
        try (var store = AidStore.inHost(undoingOnce(host), home, SchemaMode.PRINT, CLOCK)) {
            var filled = new FilledStore(store, home, keys(store, 1));
            filled.fill();
            filled.isWhole();
            new FilledStore(store, home, keys(store, 2)).isWhole();

            new DecisionStore(store, (decision, at) -> told.add(decision.hash()))
                    .keep(decision(), AidEngines.json(decision()), NOW);
            var log = new AuditLog(store, CLOCK);
            log.add(CLERK, "PANEL_SEEN", "1001");
            log.add(CLERK, "PANEL_SEEN", "1002");

            assertThat(told).containsExactly(decision().hash());
            assertThat(log.all()).hasSize(2);
            assertThat(AuditChain.problem(log.all())).isEmpty();
            assertThat(commits.get()).as("transactions and those undone").isGreaterThan(50);
        }
    }
}
