package org.aidroll.sis.decision;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Matches again after a person decided. One run serves everybody who decided before it began; what could not be run is
 * owed, and made up later.
 */
public final class Rematch {
    private final BooleanSupplier run;
    private final AtomicLong asked = new AtomicLong();
    private volatile long served;

    /**
     * @param run matches all lists again with all that people decided; true where it came to its end
     */
    public Rematch(BooleanSupplier run) {
        this.run = run;
    }

    /** Matches again; true where a run that began after this moment has come to its end. */
    public boolean now() {
        long mine = asked.incrementAndGet();
        synchronized (this) {
            return served >= mine || serve();
        }
    }

    /** Runs where a run is owed. */
    public synchronized void makeUp() {
        if (served < asked.get()) {
            serve();
        }
    }

    private boolean serve() {
        long until = asked.get();
        boolean ran = run.getAsBoolean();
        if (ran) {
            served = until;
        }
        return ran;
    }
}
