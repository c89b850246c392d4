package org.aidroll.benchmarks.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyCalculator;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;

/**
 * What a batch call costs in time and memory: two terms of 100 000 pupils and of as many as the argument says (1 000
 * 000), the pack {@code county-plan-2020}. Bytes are what stays of the entitlements after a collection, the pupils not
 * counted. Meant to be run on one processor.
 */
public final class CalculatorMemory {
    private static final int FEW = 100_000;
    private static final int RUNS = 5;
    private static final List<SchoolTerm> TERMS =
            List.of(SchoolTerm.parse("2020-SPRING"), SchoolTerm.parse("2020-AUTUMN"));

    private final SubsidyCalculator calculator = AidEngines.subsidyCalculator();
    private final PolicyPack pack = PolicyPacks.shipped("county-plan-2020");

    private CalculatorMemory() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        var memory = new CalculatorMemory();
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10 * FEW;
        double few = memory.measure(FEW);
        double more = memory.measure(many);
        System.out.printf(Locale.ROOT, "%d pupils take %.2f x as long a pupil as %d%n", many, more / few, FEW);
    }

    /** The median time of a pupil, in ns. */
    private double measure(int pupils) {
        TierAssignments county = SyntheticCounty.of(pupils, pupils);
        var times = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            for (SchoolTerm term : TERMS) {
                if (calculator.calculate(county, pack, term).decisions().size() != pupils) {
                    throw new IllegalStateException("not one decision for each pupil");
                }
            }
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        long median = times[RUNS / 2];
        long before = usedBytes();
        Entitlements kept = calculator.calculate(county, pack, TERMS.get(1));
        long bytes = usedBytes() - before;
        System.out.printf(
                Locale.ROOT,
                "%d pupils x %d benefits x %d terms: %.2f s; %d bytes a pupil and term kept, %s%n",
                pupils,
                pack.benefits().size(),
                TERMS.size(),
                median / 1e9,
                bytes / pupils,
                kept);
        return (double) median / pupils;
    }

    private static long usedBytes() {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
