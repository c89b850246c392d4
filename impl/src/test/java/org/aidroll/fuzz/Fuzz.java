package org.aidroll.fuzz;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Tries a reader on damaged inputs, each of which its number alone makes again. The build tries a few thousand; a long
 * run, so many times as often, is asked for by {@code -Daidroll.fuzz=50}: 100 000 and more of each reader.
 */
public final class Fuzz {
    private static final String TIMES = "aidroll.fuzz";
    /** No reader needs as long for an input of a few thousand bytes, on whatever machine. */
    private static final long HANGING_NANOS = 20_000_000_000L;

    private static final int SHOWN = 2_000;

    private Fuzz() {}

    /** What is tried on one input. */
    @FunctionalInterface
    public interface Trial {
        /** Reads the input, and asserts what must hold. */
        void on(byte[] input) throws Exception;
    }

    /** How often to try: that often, or as many times as often as was asked for. */
    private static int times(int usually) {
        return usually * Integer.getInteger(TIMES, 1);
    }

    /** Tries damaged copies of the seeds; whatever is thrown is told with its input. */
    public static void each(int usually, Collection<byte[]> seeds, Trial trial) {
        List<byte[]> all = List.copyOf(seeds);
        int times = times(usually);
        long slowest = 0;
        for (int number = 0; number < times; number++) {
            byte[] input = new Mutation(new Random(number)).of(all);
            long start = System.nanoTime();
            try {
                trial.on(input);
            } catch (Throwable thrown) {
                throw new AssertionError("input " + number + ": " + shown(input), thrown);
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
            if (slowest > HANGING_NANOS) {
                throw new AssertionError("input " + number + " took " + slowest / 1e9 + " s: " + shown(input));
            }
        }
        if (times > usually) {
            System.out.printf("%d inputs, the slowest %.3f s%n", times, slowest / 1e9);
        }
    }

    private static String shown(byte[] input) {
        return HexFormat.of().formatHex(input, 0, Math.min(input.length, SHOWN));
    }
}
