package org.aidroll.benchmarks.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;

/**
 * Runs {@code county-run.jar} on a made county of 41 000 pupils and 30 000 rows of lists, each run a process of its own
 * with a heap of 512 MB, and prints wall and CPU time of each and their medians. What must be ≤ 4 s from start to exit is
 * the wall time on two processors.
 *
 * <p>Arguments: the jar, the runs (5), then more arguments for the JVM of a run, none by default.
 */
public final class CountyRace {
    private static final long SEED = 11;
    private static final String HEAP = "-Xmx512m";
    private static final int EVERY_MILLIS = 5;

    private CountyRace() {}

    /** Makes the county in a temporary folder, runs it, and removes all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createTempDirectory("county-race");
        try {
            var county = MadeCounty.write(CountyPlan.large(SEED), folder);
            double[] walls = new double[runs];
            double[] cpus = new double[runs];
            for (int run = 0; run < runs; run++) {
                Path out = folder.resolve("out" + run);
                long start = System.nanoTime();
                Process process = started(jar, county.in(), out, Arrays.asList(arguments));
                Duration cpu = Duration.ZERO;
                // Of a process that has ended, nobody tells the CPU time any more.
                while (!process.waitFor(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    cpu = process.info().totalCpuDuration().orElse(cpu);
                }
                walls[run] = (System.nanoTime() - start) / 1e9;
                cpus[run] = cpu.toMillis() / 1e3;
                if (process.exitValue() != 0) {
                    throw new IllegalStateException("county-run ended with " + process.exitValue());
                }
                System.out.printf(Locale.ROOT, "run %d: wall %.2f s, CPU %.2f s%n", run + 1, walls[run], cpus[run]);
                remove(out);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d pupils, %d rows of lists, %s: median wall %.2f s, CPU %.2f s%n",
                    county.plan().pupils(),
                    county.plan().registryRows(),
                    HEAP,
                    median(walls),
                    median(cpus));
        } finally {
            remove(folder);
        }
    }

    private static Process started(Path jar, Path in, Path out, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(arguments.subList(Math.min(2, arguments.size()), arguments.size()));
        command.addAll(List.of("-jar", jar.toString(), in.toString(), out.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        int middle = times.length / 2;
        return times.length % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
