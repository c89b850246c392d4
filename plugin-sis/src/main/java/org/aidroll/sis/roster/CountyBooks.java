package org.aidroll.sis.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aidroll.sis.log.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The county's book as it is now. Making it reads the whole roll, so one that is younger than a moment serves everybody;
 * after that it serves as long again, while a newer one is made on a thread of its own and nobody waits. What the plugin
 * itself changes makes the book old at once.
 */
public final class CountyBooks implements Supplier<CountyBook>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountyBooks.class);
    private static final long STOP_MILLIS = 10_000;

    private final Supplier<CountyBook> making;
    private final Duration freshness;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Dated kept;
    private volatile long changes;
    private @Nullable Thread renewing;
    private boolean closed;

    /** A book, when it was begun, and how many changes it knows of. */
    private record Dated(CountyBook book, Instant at, long changes) {}

    /**
     * Books that are made so.
     *
     * @param freshness how old a book may be until a newer one is made; one that is twice as old is not shown any more
     */
    public CountyBooks(Supplier<CountyBook> making, Duration freshness, Clock clock) {
        this.making = making;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Lists, links or files are not what they were: the next one who asks waits for a new book. */
    public void changed() {
        synchronized (this) {
            changes++;
        }
    }

    /**
     * The book.
     *
     * @throws org.aidroll.api.finding.AidException if it cannot be made
     */
    @Override
    public CountyBook get() {
        Dated found = kept;
        Instant asked = clock.instant();
        if (found != null && found.changes() == changes && isYounger(found, freshness.multipliedBy(2), asked)) {
            if (!isYounger(found, freshness, asked)) {
                renew();
            }
            return found.book();
        }
        return current(asked);
    }

    /** The book that somebody made since, else a new one. */
    private CountyBook current(Instant asked) {
        lock.lock();
        try {
            Dated meanwhile = kept;
            if (meanwhile != null
                    && meanwhile.changes() == changes
                    && (isYounger(meanwhile, freshness, asked) || meanwhile.at().isAfter(asked))) {
                return meanwhile.book();
            }
            long known = changes;
            Instant begun = clock.instant();
            CountyBook made = making.get();
            kept = new Dated(made, begun, known);
            return made;
        } finally {
            lock.unlock();
        }
    }

    private static boolean isYounger(Dated book, Duration age, Instant now) {
        return now.isBefore(book.at().plus(age));
    }

    /** Has a newer book made, unless that is being done. */
    private synchronized void renew() {
        if (closed || renewing != null && renewing.isAlive()) {
            return;
        }
        // It has the class loader of the request, under which a container keeps its naming context.
        var thread = new Thread(this::makeBehind, "aidroll-roster");
        thread.setDaemon(true);
        renewing = thread;
        thread.start();
    }

    private void makeBehind() {
        try {
            current(clock.instant());
        } catch (RuntimeException | LinkageError failed) {
            kept = null; // whoever asks next tries it again, and hears why
            LOG.warn("AidRoll: the roster is as it was, a newer one cannot be made: {}", Trace.of(failed));
        }
    }

    /** Waits for the book that is being made: an application that stopped must leave no thread behind. */
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            closed = true;
            last = renewing;
        }
        if (last != null) {
            try {
                last.join(STOP_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
