package org.aidroll.benchmarks.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One process from start to exit.
 *
 * @param wall the time on the clock, in seconds
 * @param cpu the processor's time, in seconds: less disturbed by other processes
 */
record Lap(double wall, double cpu) {
    private static final double NANOS = 1e9;

    /** Runs a process, and refuses one that saw other rows than there are. */
    static Lap of(Contestant contestant, Path file, int rows, String heap) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReaderRun.class.getName(),
                        contestant.name(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        long wall = System.nanoTime() - start;
        // A peer's logging may write lines above it.
        String[] parts = answer.lines().reduce("", (before, last) -> last).split(" ");
        if (status != 0 || Integer.parseInt(parts[0]) != rows) {
            throw new IllegalStateException(contestant + " on " + file + " ended with " + status + ", read '"
                    + answer.strip() + "' instead of " + rows + " rows");
        }
        return new Lap(wall / NANOS, Long.parseLong(parts[2]) / NANOS);
    }

    /** The medians of wall and CPU time. */
    static Lap median(List<Lap> laps) {
        return new Lap(median(laps, Lap::wall), median(laps, Lap::cpu));
    }

    private static double median(List<Lap> laps, ToDoubleFunction<Lap> time) {
        double[] times = laps.stream().mapToDouble(time).sorted().toArray();
        int middle = times.length / 2;
        return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    }
}
