package org.aidroll.sis;

import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the parts one after the other on a daemon thread, and tries those that failed again every half minute. */
final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final long RETRY_SECONDS = 30;
    private static final long STOP_SECONDS = 10;

    private final List<Part<?>> parts;
    private final Runnable afterEachRound;
    private @Nullable ScheduledThreadPoolExecutor thread;

    Startup(List<Part<?>> parts, Runnable afterEachRound) {
        this.parts = List.copyOf(parts);
        this.afterEachRound = afterEachRound;
    }

    synchronized void start() {
        if (thread != null) {
            return;
        }
        // The application's class loader is also the key under which a container keeps its naming context.
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            var worker = new Thread(work, "aidroll-start");
            worker.setDaemon(true);
            worker.setContextClassLoader(application);
            return worker;
        });
        thread.setRemoveOnCancelPolicy(true);
        thread.execute(this::round);
    }

    private void round() {
        long complete = parts.stream().filter(Part::attempt).count();
        afterEachRound.run();
        if (complete == parts.size()) {
            LOG.info("AidRoll is ready");
            release();
        } else {
            again();
        }
    }

    private synchronized void again() {
        if (thread != null && !thread.isShutdown()) {
            thread.schedule(this::round, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private synchronized void release() {
        if (thread != null) {
            thread.shutdown();
        }
    }

    /** Waits until the thread is gone: an application that stopped must leave none behind. */
    void stop() {
        ScheduledThreadPoolExecutor stopping;
        synchronized (this) {
            stopping = thread;
        }
        if (stopping == null) {
            return;
        }
        stopping.shutdownNow();
        try {
            if (!stopping.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("AidRoll: a list is still being read while the application stops");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
