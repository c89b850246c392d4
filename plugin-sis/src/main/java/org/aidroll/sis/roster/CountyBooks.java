package org.aidroll.sis.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The county's book as it is now. Making it reads the whole roll, so one that is younger than a moment serves everybody;
 * while a newer one is made, the one before does. What the plugin itself changes makes the book old at once.
 */
public final class CountyBooks implements Supplier<CountyBook> {
    private final Supplier<CountyBook> making;
    private final Duration freshness;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Dated kept;
    private volatile long changes;

    /** A book, when it was begun, and how many changes it knows of. */
    private record Dated(CountyBook book, Instant at, long changes) {}

    /**
     * Books that are made so.
     *
     * @param freshness how old a book may be
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
        if (found != null && found.changes() == changes) {
            if (isFresh(found) || !lock.tryLock()) {
                return found.book();
            }
        } else {
            lock.lock();
        }
        try {
            return current();
        } finally {
            lock.unlock();
        }
    }

    /** The book that somebody made meanwhile, else a new one. */
    private CountyBook current() {
        Dated meanwhile = kept;
        if (meanwhile != null && meanwhile.changes() == changes && isFresh(meanwhile)) {
            return meanwhile.book();
        }
        long known = changes;
        Instant begun = clock.instant();
        CountyBook made = making.get();
        kept = new Dated(made, begun, known);
        return made;
    }

    private boolean isFresh(Dated book) {
        return clock.instant().isBefore(book.at().plus(freshness));
    }
}
