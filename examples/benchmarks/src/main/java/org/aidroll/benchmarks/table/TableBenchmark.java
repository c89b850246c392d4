package org.aidroll.benchmarks.table;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One table of 20 rows, stage × boarding × category, asked for the number of the row that fits: AidRoll's, a switch
 * written by hand, KIE DMN, OpenL Tablets. Before any is timed, each answers every case, and as the rows read one by one
 * do.
 *
 * <p>{@code row_aidroll} starts from the same facts as the switch and makes a profile of them within what is timed;
 * {@code row_profile} is the table alone, the profiles made beforehand as the texts of the others are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TableBenchmark {
    private static final int CASES = 4_096;
    private static final long SEED = 20_200_101;

    private final AidCase[] cases = AidRows.cases(CASES, SEED);

    /** Ours. */
    @State(Scope.Benchmark)
    public static class OfAidroll {
        private final AidrollTable table = verified(new AidrollTable());
        private final long[] profiles = Arrays.stream(AidRows.cases(CASES, SEED))
                .mapToLong(table::profile)
                .toArray();
    }

    /** The switch. */
    @State(Scope.Benchmark)
    public static class OfSwitch {
        private final SwitchTable table = verified(new SwitchTable());
    }

    /** KIE DMN. */
    @State(Scope.Benchmark)
    public static class OfKie {
        private final DmnTable table = verified(new DmnTable());
    }

    /** OpenL. */
    @State(Scope.Benchmark)
    public static class OfOpenl {
        private final OpenlTable table = verified(new OpenlTable());
    }

    private static <T extends AidTable> T verified(T table) {
        var rows = AidRows.all();
        for (AidCase facts : AidRows.cases(CASES, SEED)) {
            int expected = AidRows.expected(rows, facts);
            int answer = table.row(facts);
            if (answer != expected) {
                throw new IllegalStateException(table.getClass().getSimpleName() + " says row " + answer + ", not "
                        + expected + ", of " + facts);
            }
        }
        return table;
    }

    /** AidRoll, from facts. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int row_aidroll(OfAidroll contestant) {
        AidrollTable table = contestant.table;
        int sum = 0;
        for (AidCase facts : cases) {
            sum += table.row(facts);
        }
        return sum;
    }

    /** AidRoll, from profiles. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int row_profile(OfAidroll contestant) {
        AidrollTable table = contestant.table;
        int sum = 0;
        for (long profile : contestant.profiles) {
            sum += table.row(profile);
        }
        return sum;
    }

    /** By hand. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int row_switch(OfSwitch contestant) {
        SwitchTable table = contestant.table;
        int sum = 0;
        for (AidCase facts : cases) {
            sum += table.row(facts);
        }
        return sum;
    }

    /** KIE DMN 10.2. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int row_kie(OfKie contestant) {
        DmnTable table = contestant.table;
        int sum = 0;
        for (AidCase facts : cases) {
            sum += table.row(facts);
        }
        return sum;
    }

    /** OpenL Tablets 5.27.14. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int row_openl(OfOpenl contestant) {
        OpenlTable table = contestant.table;
        int sum = 0;
        for (AidCase facts : cases) {
            sum += table.row(facts);
        }
        return sum;
    }
}
