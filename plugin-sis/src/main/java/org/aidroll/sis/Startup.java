package org.aidroll.sis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.aidroll.sis.log.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the parts one after the other on a daemon thread, and tries those that failed again after a while; then looks at
 * the plugin's folder on the same thread, as often as settings say.
 */
final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final long STOP_MILLIS = 10_000;

    private final List<Part<?>> parts;
    private final Runnable afterEachRound;
    private final Duration retry;
    private final Duration watch;
    private final Runnable look;
    private @Nullable ScheduledThreadPoolExecutor thread;
    private volatile @Nullable Thread worker;
    private volatile boolean stopped;

    /**
     * @param afterEachRound what is done when every part was tried
     * @param retry how long after a round what failed is tried again
     * @param watch how long between two looks at the folder; zero for never
     * @param look looks once
     */
    Startup(List<Part<?>> parts, Runnable afterEachRound, Duration retry, Duration watch, Runnable look) {
        this.parts = List.copyOf(parts);
        this.afterEachRound = afterEachRound;
        this.retry = retry;
        this.watch = watch;
        this.look = look;
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
            this.worker = worker;
            return worker;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.execute(this::round);
        if (!watch.isZero()) {
            var unused = thread.scheduleWithFixedDelay(
                    this::look, watch.toMillis(), watch.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        boolean complete = true;
        for (Part<?> part : parts) {
            if (stopped) {
                return;
            }
            complete &= part.attempt();
        }
        tell();
        if (complete) {
            LOG.info("AidRoll is ready");
            if (watch.isZero()) {
                release();
            }
        } else {
            again();
        }
    }

    /** A look that fails must not be the last one. */
    private void look() {
        if (stopped) {
            return;
        }
        try {
            look.run();
        } catch (RuntimeException | LinkageError bug) {
            LOG.error("AidRoll: looking at aidroll.home failed: {}", Trace.of(bug));
        }
    }

    /** What cannot be told must not keep the next round from coming. */
    private void tell() {
        try {
            afterEachRound.run();
        } catch (RuntimeException | LinkageError bug) {
            LOG.error("AidRoll: diagnostics failed: {}", Trace.of(bug));
        }
    }

    private synchronized void again() {
        if (thread != null && !thread.isShutdown()) {
            var unused = thread.schedule(this::round, retry.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void release() {
        if (thread != null) {
            thread.shutdown();
        }
    }

    /**
     * Waits until the thread is gone: an application that stopped must leave none behind. The thread is not
     * interrupted, since that would close the file of the store under the hand that writes it.
     */
    void stop() {
        stopped = true;
        ScheduledThreadPoolExecutor stopping;
        synchronized (this) {
            stopping = thread;
        }
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        Thread last = worker;
        if (last != null) {
            waitFor(last);
        }
    }

    /** For the thread itself: the executor calls itself terminated a moment before its thread is gone. */
    private static void waitFor(Thread last) {
        try {
            last.join(STOP_MILLIS);
            if (last.isAlive()) {
                LOG.warn("AidRoll: a list is still being read while the application stops");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
