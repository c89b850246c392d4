package org.aidroll.benchmarks.identification;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Identifier;
import org.aidroll.county.made.LinkFigures;
import org.aidroll.county.made.MadePopulation;
import org.aidroll.county.made.PopulationPlan;
import org.aidroll.engine.AidEngines;

/**
 * Identifies a made population so many times in one process, and prints wall and CPU time of each run, their least, the
 * cost of a row, memory, and how right the links are.
 *
 * <p>Arguments: pupils, rows, runs (5).
 */
public final class IdentificationScale {
    private static final long SEED = 17;
    private static final double MIB = 1 << 20;

    private IdentificationScale() {}

    /** Makes the population and identifies it. */
    public static void main(String[] arguments) throws IOException {
        int pupils = Integer.parseInt(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        var population = MadePopulation.of(PopulationPlan.demanded(SEED, pupils, rows));
        var request = IdentificationRequest.of(population.roll(), List.of(population.list()));
        double given = used();
        Identifier identifier = AidEngines.identifier();
        double wall = Double.MAX_VALUE;
        double cpu = Double.MAX_VALUE;
        IdentifiedRoll identified = IdentifiedRoll.of(population.roll(), List.of(), List.of());
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            identified = identifier.identify(request);
            double took = (System.nanoTime() - start) / 1e9;
            double worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1e9;
            System.out.printf(Locale.ROOT, "run %d: wall %.2f s, CPU of the thread %.2f s%n", run + 1, took, worked);
            wall = Math.min(wall, took);
            cpu = Math.min(cpu, worked);
        }
        System.out.printf(
                Locale.ROOT,
                "%d pupils x %d rows: least wall %.2f s, CPU %.2f s; %.2f us a row and pupil%n",
                pupils,
                rows,
                wall,
                cpu,
                cpu * 1e6 / (pupils + rows));
        System.out.printf(
                Locale.ROOT,
                "heap: %.0f MB given, %.0f MB with the links, %.0f MB at most; process %s%n",
                given,
                used(),
                peak(),
                resident());
        System.out.println(LinkFigures.of(population, identified.links()));
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MIB;
    }

    /** The most memory that the process had, where the system says it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("unknown");
    }
}
