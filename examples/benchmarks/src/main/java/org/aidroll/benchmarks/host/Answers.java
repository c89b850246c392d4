package org.aidroll.benchmarks.host;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What was answered, and how long it took. */
final class Answers {
    private static final int LONGEST_WAIT = 400;

    private final Map<String, Times> times = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> errors = new ConcurrentSkipListMap<>();
    private final AtomicInteger open = new AtomicInteger();

    /** Counts an answer when it comes; what is no answer is an error, in the warm-up too. */
    CompletableFuture<HttpResponse<byte[]>> follow(
            String what, long moment, boolean counts, CompletableFuture<HttpResponse<byte[]>> answer) {
        open.incrementAndGet();
        return answer.whenComplete((seen, failed) -> {
            double millis = (System.nanoTime() - moment) / 1e6;
            if (failed != null || seen.statusCode() != 200) {
                String how = failed != null ? failed.getClass().getSimpleName() : "answered " + seen.statusCode();
                errors.computeIfAbsent(what + " " + how, none -> new AtomicInteger())
                        .incrementAndGet();
            } else if (counts) {
                times.computeIfAbsent(what, none -> new Times()).add(millis);
            }
            open.decrementAndGet();
        });
    }

    /** Waits for what is still to be answered. */
    void awaitLast() throws InterruptedException {
        for (int i = 0; i < LONGEST_WAIT && open.get() > 0; i++) {
            Thread.sleep(100);
        }
    }

    @Override
    public String toString() {
        String lines = times.entrySet().stream()
                .map(entry -> "%-12s %s%n".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return lines + (errors.isEmpty() ? "no errors" : "errors: " + new TreeMap<>(errors)) + "\n";
    }
}
