package org.aidroll.sis.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few daemon threads that are there while there is work, and stopped with the store. */
final class StoreThreads {
    private static final int THREADS = 8;
    private static final int STOP_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    /** By which a thread of ours is known. */
    private static final class Own extends Thread {
        Own(Runnable work) {
            super(work, "aidroll-store");
        }
    }

    StoreThreads() {
        // The application's class loader is also the key under which a container keeps its naming context.
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, STOP_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    var thread = new Own(work);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(application);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * What the work gives, or throws. It is waited for even by a thread that is interrupted: whoever went away would not
     * know whether it was done. Work that is called from work goes on in the same thread, so that it cannot wait for it.
     */
    <T> T call(Callable<T> work) throws SQLException {
        if (Thread.currentThread() instanceof Own) {
            return here(work);
        }
        Future<T> result = threads.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw cause(Objects.requireNonNull(failed.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T here(Callable<T> work) throws SQLException {
        try {
            return work.call();
        } catch (Exception failed) {
            throw cause(failed);
        }
    }

    private static SQLException cause(Throwable thrown) {
        if (thrown instanceof SQLException refused) {
            return refused;
        }
        if (thrown instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (thrown instanceof Error bug) {
            throw bug;
        }
        throw new IllegalStateException(thrown);
    }

    /** Lets what is being written come to its end. */
    void stop() {
        threads.shutdown();
        try {
            threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
