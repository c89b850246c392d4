package org.aidroll.sis.mount;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pages that the gate wanted, for the diagnostics page. Thread-safe; counts since the start of the
 * application. It keeps path patterns only: no query string, no path segment with a number or a name in it.
 */
public final class InjectionReport {

    /**
     * Pages with the same fate.
     *
     * @param pages how many, at least one
     * @param lastPath path pattern of the last one
     */
    public record Tally(long pages, String lastPath) {}

    private final Map<PassReason, Tally> passed = new EnumMap<>(PassReason.class);
    private @Nullable Tally injected;
    private @Nullable String lastError;
    private boolean filterStarted;

    /** Starts empty. */
    public InjectionReport() {}

    /**
     * Whether the container has started the filter. False on a running host means we were left out, as by an
     * {@code <absolute-ordering>} without {@code <others/>} in the host's {@code web.xml}.
     */
    public synchronized boolean filterStarted() {
        return filterStarted;
    }

    /** Pages that got the tag; empty when none did. */
    public synchronized Optional<Tally> injected() {
        return Optional.ofNullable(injected);
    }

    /** Pages that went by without the tag, by reason; a snapshot without the reasons that never occurred. */
    public synchronized Map<PassReason, Tally> passed() {
        return Collections.unmodifiableMap(new EnumMap<>(passed));
    }

    /** Class and place of the last failure of our own code. Its message is left out: it may quote personal data. */
    public synchronized Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    synchronized void countInjected(String pathPattern) {
        injected = plusOne(injected, pathPattern);
    }

    synchronized void countPassed(PassReason reason, String pathPattern) {
        passed.put(reason, plusOne(passed.get(reason), pathPattern));
    }

    synchronized void keepError(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        lastError = error.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    synchronized void filterStarted(boolean started) {
        filterStarted = started;
    }

    private static Tally plusOne(@Nullable Tally tally, String pathPattern) {
        return new Tally(tally == null ? 1 : tally.pages() + 1, pathPattern);
    }
}
