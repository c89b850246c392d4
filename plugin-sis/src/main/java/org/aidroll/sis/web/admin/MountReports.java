package org.aidroll.sis.web.admin;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.aidroll.sis.host.UiSlot;

/** What browsers said of the places in the host's pages: found, not found, found twice. Counted, nothing personal. */
final class MountReports {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /** What became of an element on a page. */
    enum Outcome {
        /** It stands in its place. */
        MOUNTED,
        /** The page has no such place. */
        SELECTOR_NOT_FOUND,
        /** The page has several such places; the first was taken. */
        SELECTOR_AMBIGUOUS
    }

    void count(UiSlot slot, Outcome outcome) {
        counts.computeIfAbsent(slot.address() + " " + slot.selector() + " " + outcome, none -> new LongAdder())
                .increment();
    }

    /** By page pattern, selector and outcome. */
    Map<String, Long> counts() {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((what, count) -> sums.put(what, count.sum()));
        return sums;
    }
}
