package org.aidroll.sis.decision;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.aidroll.api.finding.AidException;

/**
 * Reads files on a thread that ends with the reading. The readers keep buffers in their thread; in one of the server's
 * they would outlive the application, and hold its classes.
 */
final class OwnThread {
    private OwnThread() {}

    /** What that work gives, or throws. */
    static <T> T call(Supplier<T> work) {
        var task = new FutureTask<T>(work::get);
        var thread = new Thread(task, "aidroll-upload");
        thread.setDaemon(true);
        thread.start();
        try {
            T result = task.get();
            thread.join();
            return result;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AidException("the server stops, or gave up waiting", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
