package org.aidroll.county;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two hands for work that does not depend on each other; what one of them throws is thrown to whoever waits. */
final class Hands implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    <T> Work<T> begin(Callable<T> work) {
        return new Work<>(threads.submit(work));
    }

    /** Work that goes on. */
    static final class Work<T> {
        private final Future<T> future;

        private Work(Future<T> future) {
            this.future = future;
        }

        /** Waits for the result. */
        T done() throws Exception {
            try {
                return future.get();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Exception exception) {
                    throw exception;
                }
                throw failed;
            }
        }
    }

    /** Waits for all. */
    static void all(List<Work<?>> works) throws Exception {
        for (Work<?> work : new ArrayList<>(works)) {
            work.done();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
