package org.aidroll.benchmarks.calculator;

import java.util.concurrent.TimeUnit;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyCalculator;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.benchmarks.table.AidCase;
import org.aidroll.benchmarks.table.AidTable;
import org.aidroll.benchmarks.table.DmnTable;
import org.aidroll.benchmarks.table.OpenlTable;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Benefit decisions in a second: the public calculator with the pack {@code county-plan-2020}, every decision with its
 * steps, reasons and hash; and one table of 20 rows asked of KIE DMN and OpenL about the same pupils.
 *
 * <p>Ours makes one decision for each pupil and benefit of the pack; a peer one for each pupil, and it keeps no reason.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class CalculatorBenchmark {
    private static final long SEED = 41_000;
    private static final int PUPILS_OF_PEERS = 10_000;

    private final SubsidyCalculator calculator = AidEngines.subsidyCalculator();
    private final PolicyPack pack = PolicyPacks.shipped("county-plan-2020");
    private final SchoolTerm term = SchoolTerm.parse("2020-AUTUMN");

    /** How many pupils are handed over at once; peers are asked about the first 10 000. */
    @Param({"100000", "1000000"})
    private int pupils;

    private TierAssignments county = SyntheticCounty.of(0, SEED);
    private AidCase[] cases = {};

    /** Counts what is compared. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        /** Benefit decisions made. */
        public long decisions;
    }

    /** KIE DMN. */
    @State(Scope.Benchmark)
    public static class OfKie {
        private final DmnTable table = new DmnTable();
    }

    /** OpenL. */
    @State(Scope.Benchmark)
    public static class OfOpenl {
        private final OpenlTable table = new OpenlTable();
    }

    /** Makes the pupils, and holds what is due to each to what the peers' table gives in a year. */
    @Setup
    public void makeCounty() {
        county = SyntheticCounty.of(pupils, SEED);
        cases = PupilCases.of(county, PUPILS_OF_PEERS);
        new SameAmounts(pack).check(county, calculator.calculate(county, pack, term), PUPILS_OF_PEERS);
    }

    /** Ours, from tier assignments to entitlements. */
    @Benchmark
    public Entitlements decide_aidroll(Counters counters) {
        counters.decisions += (long) pupils * pack.benefits().size();
        return calculator.calculate(county, pack, term);
    }

    /** KIE DMN 10.2, one pupil after the other. */
    @Benchmark
    public int decide_kie(Counters counters, OfKie contestant) {
        return ask(contestant.table, counters);
    }

    /** OpenL Tablets 5.27.14, one pupil after the other. */
    @Benchmark
    public int decide_openl(Counters counters, OfOpenl contestant) {
        return ask(contestant.table, counters);
    }

    private int ask(AidTable table, Counters counters) {
        counters.decisions += cases.length;
        int sum = 0;
        for (AidCase facts : cases) {
            sum += table.row(facts);
        }
        return sum;
    }
}
