package org.aidroll.benchmarks.identification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.county.made.LinkFigures;
import org.aidroll.county.made.MadePopulation;
import org.aidroll.county.made.PopulationPlan;
import org.aidroll.county.made.SlipRates;
import org.aidroll.engine.AidEngines;

/**
 * Holds identification against the truth of populations as large as counties come, seed by seed, and ends with status 1
 * where a bar is missed: no false AUTO anywhere; AUTO recall ≥ .97, with REVIEW ≥ .995, REVIEW ≤ 2 % of rows at the
 * demanded slips.
 *
 * <p>Arguments: the seeds, by default 1 to 5. Each seed makes 40 000 pupils × 36 000 rows with the demanded slips; as
 * many with three times the slips; and 12 000 × 12 000 in which nearly every household has twins, with as many slips and
 * five times as many.
 */
public final class TruthRun {
    private static final double RECALL = .97;
    private static final double WITH_REVIEW = .995;
    private static final double REVIEW = .02;
    private static final double MOSTLY_TWINS = .8;
    private static final int SHOWN = 5;

    private int trueLinks;
    private int twinPairs;
    private final List<String> missed = new ArrayList<>();

    private TruthRun() {}

    /** Runs all and prints the figures. */
    public static void main(String[] arguments) {
        long[] seeds = arguments.length == 0
                ? new long[] {1, 2, 3, 4, 5}
                : Arrays.stream(arguments).mapToLong(Long::parseLong).toArray();
        var run = new TruthRun();
        for (long seed : seeds) {
            var county = PopulationPlan.demanded(seed, 40_000, 36_000);
            var families = PopulationPlan.demanded(seed, 12_000, 12_000).withTwins(MOSTLY_TWINS);
            run.judge("demanded slips", county, true);
            run.judge(
                    "three times the slips",
                    county.withRates(SlipRates.demanded().times(3)),
                    false);
            run.judge("twins", families, false);
            run.judge(
                    "twins, five times the slips",
                    families.withRates(SlipRates.demanded().times(5)),
                    false);
        }
        System.out.printf(
                "%d true links, %d twin pairs: %s%n",
                run.trueLinks, run.twinPairs, run.missed.isEmpty() ? "every bar is met" : "missed: " + run.missed);
        System.exit(run.missed.isEmpty() ? 0 : 1);
    }

    private void judge(String what, PopulationPlan plan, boolean demanded) {
        var population = MadePopulation.of(plan);
        var figures = LinkFigures.of(
                population,
                AidEngines.identifier()
                        .identify(IdentificationRequest.of(population.roll(), List.of(population.list())))
                        .links());
        System.out.println(
                "seed " + plan.seed() + ", " + what + ", " + population.twinPairs() + " twin pairs: " + figures);
        figures.falseAuto().stream().limit(SHOWN).forEach(line -> System.out.println("  false: " + line));
        trueLinks += figures.trueLinks();
        twinPairs += population.twinPairs();
        String where = what + " of seed " + plan.seed();
        miss(!figures.falseAuto().isEmpty(), "false AUTO, " + where);
        miss(demanded && figures.recall() < RECALL, "AUTO recall, " + where);
        miss(demanded && figures.recallWithReview() < WITH_REVIEW, "recall with REVIEW, " + where);
        miss(demanded && figures.reviewShare() > REVIEW, "REVIEW share, " + where);
    }

    private void miss(boolean isMissed, String bar) {
        if (isMissed) {
            missed.add(bar);
        }
    }
}
