package org.aidroll.county;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** How long each stage took, and word of it to whoever watches. */
final class Timings {
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private final Consumer<String> progress;

    Timings(Consumer<String> progress) {
        this.progress = progress;
    }

    <T> T of(String stage, Callable<T> work) throws Exception {
        progress.accept(stage);
        long begin = System.nanoTime();
        T result = work.call();
        add(stage, System.nanoTime() - begin);
        return result;
    }

    synchronized void add(String stage, long nanos) {
        millis.put(stage, nanos / 1_000_000);
    }

    synchronized Map<String, Long> millis() {
        return new LinkedHashMap<>(millis);
    }
}
