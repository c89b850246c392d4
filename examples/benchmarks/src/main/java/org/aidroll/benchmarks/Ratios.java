package org.aidroll.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks as JMH's own main class does, with the same arguments, then prints each result as a ratio to ours.
 *
 * <p>A benchmark is named {@code question_contestant}; those of one question and the same parameters are compared.
 */
public final class Ratios {
    private static final String OURS = "aidroll";

    private Ratios() {}

    /** Runs the benchmarks the arguments name. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        print(new Runner(new CommandLineOptions(arguments)).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> questions = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int line = name.lastIndexOf('_');
            String question = name.substring(name.lastIndexOf('.', line) + 1, line) + parameters(result);
            questions.computeIfAbsent(question, none -> new TreeMap<>()).put(name.substring(line + 1), result);
        }
        questions.forEach(Ratios::print);
    }

    private static String parameters(RunResult result) {
        var all = new StringBuilder();
        for (String key : result.getParams().getParamsKeys()) {
            all.append(' ').append(key).append('=').append(result.getParams().getParam(key));
        }
        return all.toString();
    }

    private static void print(String question, Map<String, RunResult> contestants) {
        RunResult ours = contestants.get(OURS);
        contestants.forEach((name, result) -> {
            var measured = result.getPrimaryResult();
            String ratio = ours == null || result == ours ? "" : ", aidroll " + times(ours, result);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: %.2f %s%s%n",
                    question,
                    name,
                    measured.getScore(),
                    measured.getScoreUnit(),
                    ratio);
        });
    }

    /** How much faster ours is, whichever way the score points. */
    private static String times(RunResult ours, RunResult other) {
        double ratio =
                other.getPrimaryResult().getScore() / ours.getPrimaryResult().getScore();
        boolean moreIsBetter = ours.getPrimaryResult().getScoreUnit().startsWith("ops");
        return String.format(Locale.ROOT, "%.2f x as fast", moreIsBetter ? 1 / ratio : ratio);
    }
}
