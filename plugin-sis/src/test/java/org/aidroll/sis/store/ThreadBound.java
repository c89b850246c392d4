package org.aidroll.sis.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** As JTA and Spring do it: within a transaction, a thread gets the same connection again, and closing it does nothing. */
final class ThreadBound {
    private final DataSource real;
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    ThreadBound(DataSource real) {
        this.real = real;
    }

    Connection begin() throws SQLException {
        Connection connection = real.getConnection();
        connection.setAutoCommit(false);
        bound.set(connection);
        return connection;
    }

    void rollback() throws SQLException {
        try (Connection connection = bound.get()) {
            connection.rollback();
        } finally {
            bound.remove();
        }
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                ThreadBound.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> bound.get() == null ? real.getConnection() : unclosed(bound.get()));
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ThreadBound.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
