package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.county.made.LinkFigures;
import org.aidroll.county.made.MadePopulation;
import org.aidroll.county.made.PopulationPlan;
import org.aidroll.county.made.SlipRates;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demands of the design, on populations with its slips; the large ones are made by the benchmarks' {@code TruthRun}. */
class PopulationTest {

    private static LinkFigures figures(PopulationPlan plan) {
        var population = MadePopulation.of(plan);
        var identified = AidEngines.identifier()
                .identify(IdentificationRequest.of(population.roll(), List.of(population.list())));
        return LinkFigures.of(population, identified.links());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_population_with_the_demanded_slips_is_linked_as_demanded(long seed) {
        var figures = figures(PopulationPlan.demanded(seed, 6_000, 3_000));
        assertThat(figures.falseAuto()).isEmpty();
        assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(.97);
        assertThat(figures.recallWithReview()).as(figures.toString()).isGreaterThanOrEqualTo(.995);
        assertThat(figures.reviewShare()).as(figures.toString()).isLessThanOrEqualTo(.02);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void twins_with_five_times_the_slips_are_never_taken_for_each_other(long seed) {
        var plan = PopulationPlan.demanded(seed, 4_000, 4_000)
                .withTwins(.8)
                .withRates(SlipRates.demanded().times(5));
        assertThat(figures(plan).falseAuto()).isEmpty();
    }
}
