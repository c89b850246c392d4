package org.aidroll.benchmarks.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.county.judge.CountyJudge;
import org.aidroll.county.judge.Verdict;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;

/**
 * Runs {@code county-run.jar} on foul counties as large as they come, and judges what comes out, from the files to the
 * reports. Ends with status 1 where a line falls short.
 *
 * <p>Arguments: the jar, the seeds (1, 2, 3).
 */
public final class CountyTruth {
    private static final int PUPILS = 41_000;
    private static final int ROWS = 36_000;

    private CountyTruth() {}

    /** Makes, runs, judges and removes one county after the other. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> seeds =
                arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : List.of("1", "2", "3");
        boolean falls = false;
        for (String seed : seeds) {
            Path folder = Files.createTempDirectory("county-truth");
            try {
                var county = MadeCounty.write(CountyPlan.foul(Long.parseLong(seed), PUPILS, ROWS), folder);
                Path out = folder.resolve("out");
                run(Path.of(arguments[0]), county.in(), out);
                System.out.println("seed " + seed);
                for (Verdict verdict : CountyJudge.of(county.folder()).judge(out)) {
                    System.out.println("  " + verdict);
                    falls |= !verdict.ok();
                }
            } finally {
                remove(folder);
            }
        }
        System.exit(falls ? 1 : 0);
    }

    private static void run(Path jar, Path in, Path out) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), "-Xmx1g", "-jar", jar.toString(), in.toString(), out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("county-run ended with " + process.exitValue());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
