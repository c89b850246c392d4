package org.aidroll.benchmarks;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks as JMH's own main class does, with the same arguments, then prints how much faster ours is than each; where
 * ours does not run, the fastest.
 *
 * <p>A benchmark is named {@code question_contestant}; those of one question and the same parameters are compared.
 */
public final class Ratios {
    private static final String OURS = "aidroll";
    private static final String COUNTER = "decisions";

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
        String reference = ours != null ? OURS : fastest(contestants);
        Result<?> own = measured(contestants.get(reference));
        contestants.forEach((name, result) -> {
            Result<?> other = measured(result);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: %.2f %s, %s is %.2f x as fast%n",
                    question,
                    name,
                    other.getScore(),
                    other.getScoreUnit(),
                    reference,
                    speed(own) / speed(other));
        });
    }

    private static String fastest(Map<String, RunResult> contestants) {
        return Collections.max(
                contestants.keySet(), Comparator.comparingDouble(name -> speed(measured(contestants.get(name)))));
    }

    /** What a benchmark counted itself, where it did; else its score. */
    private static Result<?> measured(RunResult result) {
        Result<?> counted = result.getSecondaryResults().get(COUNTER);
        return counted != null ? counted : result.getPrimaryResult();
    }

    /** More is faster, whichever way the score points. */
    private static double speed(Result<?> result) {
        return result.getScoreUnit().startsWith("ops") ? result.getScore() : 1 / result.getScore();
    }
}
