package org.aidroll.api.errorrate;

import java.util.EnumMap;
import java.util.Map;
import org.aidroll.api.finding.Severity;
import org.apiguardian.api.API;

/**
 * What a county may set in scoring. No source gives a formula (C22 names the aim only), so every figure is a setting.
 *
 * @param goodRate a rate below it is good (T1), a share of 1; default 2 %
 * @param badRate a rate above it is bad (T2), above {@code goodRate}; default 5 %
 * @param weights what a record of each worst severity costs; default CRITICAL 10, MAJOR 3, MINOR 1; a severity without a
 *     weight costs nothing
 * @param scale the weighted rate at which the score is 0 (K), above 0; default 0.5
 * @param excellent how surely good for {@link Band#EXCELLENT}; default .80 over 6 months
 * @param watch how surely bad for {@link Band#WATCH}; default .60 in the month
 * @param rectify how surely bad for {@link Band#RECTIFY}; default .80 over 3 months
 * @param penalty how surely bad for {@link Band#PENALTY}; default .90 over 6 months
 * @param mostUnverifiable the greatest share of unverifiable records in an excellent month; default 5 %
 * @param appealDays how many days after a notice a school may appeal; default 15
 * @param confidence the confidence of all intervals shown, above 0 and below 1; default 95 %
 * @param prior how the county's rate is brought in
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ScoreSettings(
        double goodRate,
        double badRate,
        Map<Severity, Double> weights,
        double scale,
        BandRule excellent,
        BandRule watch,
        BandRule rectify,
        BandRule penalty,
        double mostUnverifiable,
        int appealDays,
        double confidence,
        PriorSettings prior) {

    /** @throws IllegalArgumentException if a component is out of its range */
    public ScoreSettings {
        weights = Map.copyOf(weights);
        require("good and bad rate", goodRate > 0 && goodRate < badRate && badRate < 1);
        require("weights", weights.values().stream().allMatch(weight -> weight >= 0));
        require("scale", scale > 0);
        require("share of unverifiable records", mostUnverifiable >= 0 && mostUnverifiable <= 1);
        require("days of appeal", appealDays >= 0);
        require("confidence", confidence > 0 && confidence < 1);
    }

    /** The documented defaults. */
    public static ScoreSettings defaults() {
        return new ScoreSettings(
                .02,
                .05,
                new EnumMap<>(Map.of(Severity.CRITICAL, 10.0, Severity.MAJOR, 3.0, Severity.MINOR, 1.0)),
                .5,
                new BandRule(.80, 6),
                new BandRule(.60, 1),
                new BandRule(.80, 3),
                new BandRule(.90, 6),
                .05,
                15,
                .95,
                PriorSettings.defaults());
    }

    /** The same with what the county is taken for until its schools have a history. */
    public ScoreSettings withDefault(Prior county) {
        return new ScoreSettings(
                goodRate,
                badRate,
                weights,
                scale,
                excellent,
                watch,
                rectify,
                penalty,
                mostUnverifiable,
                appealDays,
                confidence,
                new PriorSettings(
                        prior.months(), prior.leastSchools(), prior.leastWeight(), prior.mostWeight(), county));
    }

    /** The months that bands and prior look back on, the scored one included. */
    public int months() {
        int bands =
                Math.max(Math.max(excellent.months(), watch.months()), Math.max(rectify.months(), penalty.months()));
        return Math.max(bands, prior.months() + 1);
    }

    /** What a record costs. */
    public double weight(Severity severity) {
        return weights.getOrDefault(severity, 0.0);
    }

    private static void require(String what, boolean right) {
        if (!right) {
            throw new IllegalArgumentException(
                    what + " of the score settings are out of range\nMaybe start from ScoreSettings.defaults()");
        }
    }
}
