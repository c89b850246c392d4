package org.aidroll.sis.testhost;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that counts the connections it has given and not got back, notes what is done to them, and can be down. */
public final class WatchedDataSource implements DataSource {
    /** Where connections come from. */
    private interface Source {
        Connection connect() throws SQLException;
    }

    private final Source real;
    private final boolean closing;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean down;
    private volatile CountDownLatch held = new CountDownLatch(0);

    private WatchedDataSource(Source real, boolean closing) {
        this.real = real;
        this.closing = closing;
    }

    /** Watches this data source. */
    public WatchedDataSource(DataSource real) {
        this(real::getConnection, true);
    }

    /** A pool that gives this one connection each time, and does not tidy up what a borrower left behind. */
    public static WatchedDataSource lending(Connection connection) {
        return new WatchedDataSource(() -> connection, false);
    }

    /** From now on no connection is given, or connections are given again. */
    public void down(boolean isDown) {
        this.down = isDown;
    }

    /** From now on imports get no connection until they are let go; everybody else does. */
    public void holdImports() {
        held = new CountDownLatch(1);
    }

    public void letImportsGo() {
        held.countDown();
    }

    private void waitIfHeld() {
        try {
            if (Thread.currentThread().getName().equals("aidroll-import")) {
                held.await();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public int open() {
        return open.get();
    }

    public int taken() {
        return taken.get();
    }

    /** The names of the methods called on connections, in order. */
    public List<String> calls() {
        return calls;
    }

    @Override
    public Connection getConnection() throws SQLException {
        waitIfHeld();
        if (down) {
            throw new SQLException("Connection refused: no further information", "08001", 1);
        }
        Connection connection = real.connect();
        open.incrementAndGet();
        taken.incrementAndGet();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (method.getName().equals("close")) {
                        open.decrementAndGet();
                        if (!closing) {
                            return null;
                        }
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
