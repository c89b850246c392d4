package org.aidroll.sis.imports;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.log.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports that run, each on a thread that ends with it: the readers keep buffers in their thread, which in one of the
 * server's would outlive the application. One works, the others wait; of one list there is one. What is over is remembered
 * for an hour, and no more than a few of them.
 */
public final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int REMEMBERED = 6;
    private static final int MOST_AT_ONCE = 8;
    private static final int ID_BYTES = 16;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final long LOOK_MILLIS = 100;
    private static final long STOP_MILLIS = 60_000;

    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private final ClassLoader application = Thread.currentThread().getContextClassLoader();
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean closed;

    /** What an import does; it goes on from phase to phase of its job, and throws away what it leaves. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @throws AidException if it cannot be done now
         * @throws MeanwhileException if somebody else was faster
         */
        ImportResult run(ImportJob job);

        /** Is called when the job ends without having been run. */
        default void discard() {}
    }

    /** Says that a list of that name was put into the folder meanwhile. */
    static final class MeanwhileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MeanwhileException() {
            super("another list of that name came meanwhile", null, false, false);
        }
    }

    /** No job yet. */
    public ImportJobs(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins an import.
     *
     * @return empty where one of that list is running already, too many wait, or the application stops
     */
    public synchronized Optional<ImportJob> begin(String list, Actor maker, boolean trial, Work work) {
        forget();
        long open = jobs.values().stream().filter(ImportJobs::isRunning).count();
        if (closed || open >= MOST_AT_ONCE || running(list).isPresent()) {
            return Optional.empty();
        }
        var bytes = new byte[ID_BYTES];
        chance.nextBytes(bytes);
        var job = new ImportJob(HexFormat.of().formatHex(bytes), list, maker, trial, clock.instant());
        jobs.put(job.id(), job);
        var thread = new Thread(() -> work(job, work), "aidroll-import");
        thread.setDaemon(true);
        thread.setContextClassLoader(application);
        threads.removeIf(other -> !other.isAlive());
        threads.add(thread);
        thread.start();
        return Optional.of(job);
    }

    private void work(ImportJob job, Work work) {
        try {
            if (isMyTurn(job)) {
                try {
                    job.done(work.run(job), clock.instant());
                } finally {
                    turn.release();
                }
            } else {
                work.discard();
                job.stopped(clock.instant());
            }
        } catch (ImportJob.CancelledException stopped) {
            job.stopped(clock.instant());
        } catch (MeanwhileException meanwhile) {
            job.failed(ImportProblem.CHANGED_MEANWHILE, clock.instant());
        } catch (AidException refused) {
            LOG.warn("AidRoll: the list {} was not imported: {}", job.list(), refused.getMessage());
            job.failed(ImportProblem.UNAVAILABLE, clock.instant());
        } catch (RuntimeException | LinkageError | OutOfMemoryError bug) {
            LOG.error("AidRoll: the import of the list {} failed: {}", job.list(), Trace.of(bug));
            job.failed(ImportProblem.INTERNAL, clock.instant());
        }
    }

    /** Waits for the one before; false where the job was stopped meanwhile. */
    private boolean isMyTurn(ImportJob job) {
        try {
            while (!job.isCancelled()) {
                if (turn.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean isRunning(ImportJob job) {
        return !job.progress().phase().isOver();
    }

    /** The import of that list that is running; some file systems do not tell capitals from small letters. */
    public synchronized Optional<ImportJob> running(String list) {
        return jobs.values().stream()
                .filter(job ->
                        isRunning(job) && job.list().toLowerCase(Locale.ROOT).equals(list.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The job of that id. */
    public synchronized Optional<ImportJob> find(String id) {
        forget();
        return Optional.ofNullable(jobs.get(id));
    }

    /** All there are, in the order in which they were asked for. */
    public synchronized List<ImportJob> all() {
        forget();
        return List.copyOf(jobs.values());
    }

    private void forget() {
        Instant old = clock.instant().minus(MEMORY);
        List<ImportJob> over =
                jobs.values().stream().filter(job -> !isRunning(job)).toList();
        for (int i = 0; i < over.size(); i++) {
            ImportJob job = over.get(i);
            if (i < over.size() - REMEMBERED || job.ended().orElse(old).isBefore(old)) {
                jobs.remove(job.id());
                job.result().ifPresent(ImportResult::close);
            }
        }
    }

    /** Stops what runs, and waits until its threads are gone: an application that stopped must leave none behind. */
    @Override
    public void close() {
        List<Thread> last;
        synchronized (this) {
            closed = true;
            jobs.values().forEach(ImportJob::cancel);
            last = List.copyOf(threads);
        }
        await(last);
        synchronized (this) {
            jobs.values().forEach(job -> job.result().ifPresent(ImportResult::close));
            jobs.clear();
        }
    }

    private static void await(List<Thread> last) {
        try {
            for (Thread thread : last) {
                thread.join(STOP_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
