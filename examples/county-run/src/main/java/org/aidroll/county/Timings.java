package org.aidroll.county;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How long each stage took, and word of it to whoever watches. */
final class Timings {
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private final Consumer<String> progress;

    Timings(Consumer<String> progress) {
        this.progress = progress;
    }

    <T> T of(String stage, Supplier<T> work) {
        progress.accept(stage);
        long begin = System.nanoTime();
        T result = work.get();
        add(stage, System.nanoTime() - begin);
        return result;
    }

    void add(String stage, long nanos) {
        millis.put(stage, nanos / 1_000_000);
    }

    Map<String, Long> millis() {
        return new LinkedHashMap<>(millis);
    }
}
