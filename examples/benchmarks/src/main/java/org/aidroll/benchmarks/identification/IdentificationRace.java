package org.aidroll.benchmarks.identification;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.Link;
import org.aidroll.benchmarks.identification.LinkTask.Contestant;
import org.aidroll.county.made.MadePopulation;
import org.aidroll.county.made.PopulationPlan;
import org.aidroll.engine.AidEngines;

/**
 * The same population linked by AidRoll, by Duke and by unique-key joins in H2, in one process and taking turns. Prints
 * the least processor time of each, how right its links are, and the ratios. Of ours only AUTO counts.
 *
 * <p>Arguments: pupils (50 000), rows (10 000), runs (3).
 */
public final class IdentificationRace {
    private static final long SEED = 17;

    private IdentificationRace() {}

    private record Lap(double wall, double cpu, Map<Integer, String> links) {}

    /** Runs the race. */
    public static void main(String[] arguments) throws Exception {
        int pupils = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        var task = LinkTask.of(MadePopulation.of(PopulationPlan.demanded(SEED, pupils, rows)));
        Map<String, Contestant> contestants = new LinkedHashMap<>();
        contestants.put("AidRoll", IdentificationRace::ours);
        contestants.put("H2 joins", new JoinContestant());
        contestants.put("Duke 1.2", new DukeContestant());
        Map<String, Lap> best = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, Contestant> contestant : contestants.entrySet()) {
                Lap lap = lap(contestant.getValue(), task);
                best.merge(contestant.getKey(), lap, (one, other) -> one.cpu() <= other.cpu() ? one : other);
            }
        }
        double ours = best.values().iterator().next().cpu();
        best.forEach((name, lap) -> System.out.printf(
                Locale.ROOT,
                "%s: CPU %.2f s (%.1f x ours), wall %.2f s; %s%n",
                name,
                lap.cpu(),
                lap.cpu() / ours,
                lap.wall(),
                judged(task, lap.links())));
    }

    private static Map<Integer, String> ours(LinkTask task) {
        var population = task.population();
        Map<Integer, String> links = new HashMap<>();
        for (Link link : AidEngines.identifier()
                .identify(IdentificationRequest.of(population.roll(), List.of(population.list())))
                .links()) {
            if (link.isAuto()) {
                link.pupil().ifPresent(pupil -> links.put(link.row(), pupil.value()));
            }
        }
        return links;
    }

    /** Each works in the thread that calls it; what the collector does beside it is in the wall time only. */
    private static Lap lap(Contestant contestant, LinkTask task) throws Exception {
        System.gc();
        long start = System.nanoTime();
        long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Map<Integer, String> links = contestant.link(task);
        return new Lap(
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1e9,
                links);
    }

    private static String judged(LinkTask task, Map<Integer, String> links) {
        List<String> truth = task.population().truth();
        int right = 0;
        int wrong = 0;
        for (Map.Entry<Integer, String> link : links.entrySet()) {
            if (link.getValue().equals(truth.get(link.getKey() - MadePopulation.FIRST_ROW))) {
                right++;
            } else {
                wrong++;
            }
        }
        long all = truth.stream().filter(pupil -> !pupil.isEmpty()).count();
        return String.format(Locale.ROOT, "recall %.4f, %d false links", (double) right / all, wrong);
    }
}
