package org.aidroll.sis.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often something may happen for each key: so many times in so long. */
public final class Pace {
    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Deque<Instant>> moments = new HashMap<>();

    /** So many times within that window. */
    public Pace(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** Whether it may happen once more now; that it happens is counted. */
    public synchronized boolean permits(String key) {
        Instant now = clock.instant();
        Instant since = now.minus(window);
        moments.values()
                .removeIf(past -> past.peekLast() == null || !past.peekLast().isAfter(since));
        Deque<Instant> past = moments.computeIfAbsent(key, none -> new ArrayDeque<>());
        while (!past.isEmpty() && !past.peekFirst().isAfter(since)) {
            past.removeFirst();
        }
        if (past.size() >= most) {
            return false;
        }
        past.addLast(now);
        return true;
    }
}
