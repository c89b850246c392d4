package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.PriorSettings;
import org.junit.jupiter.api.Test;

class CountyPriorsTest {
    private static final PriorSettings SETTINGS = PriorSettings.defaults();

    @Test
    void ten_schools_have_the_prior_computed_elsewhere() {
        var prior = CountyPriors.of(TenSchools.ALL, SETTINGS).ofAll();
        assertThat(prior.mean()).isCloseTo(.053003534, within(5e-10));
        assertThat(prior.weight()).isCloseTo(108.1917846, within(5e-8));
        assertThat(1 / (prior.weight() + 1)).isCloseTo(.009158198, within(5e-10));
        assertThat(prior.schools()).isEqualTo(10);
    }

    @Test
    void the_worst_by_raw_rate_is_the_smallest_school_and_by_shrunk_rate_another() {
        var prior = CountyPriors.of(TenSchools.ALL, SETTINGS).ofAll();
        assertThat(TenSchools.ALL.stream().max(Comparator.comparingDouble(school -> (double) school.x() / school.n())))
                .contains(TenSchools.F);
        assertThat(TenSchools.ALL.stream()
                        .max(Comparator.comparingDouble(school -> new Posterior(prior, school).shrunk())))
                .contains(TenSchools.J);
        var worst = new Posterior(prior, TenSchools.J);
        assertThat(worst.shrunk()).isCloseTo(.07965, within(5e-6));
        assertThat(worst.above(.05)).isCloseTo(.98891, within(5e-6));
    }

    @Test
    void a_school_is_left_out_of_its_own_prior() {
        for (Pool school : TenSchools.ALL) {
            var others = new ArrayList<>(TenSchools.ALL);
            others.remove(school);
            var left = CountyPriors.of(TenSchools.ALL, SETTINGS).without(school);
            var fitted = CountyPriors.of(others, SETTINGS).ofAll();
            assertThat(left.mean()).isEqualTo(fitted.mean());
            assertThat(left.weight()).isCloseTo(fitted.weight(), within(1e-8));
            assertThat(left.schools()).isEqualTo(9);
        }
    }

    @Test
    void a_school_without_records_leaves_the_prior_as_it_is() {
        var with = new ArrayList<>(TenSchools.ALL);
        with.add(new Pool(0, 0));
        var priors = CountyPriors.of(with, SETTINGS);
        assertThat(priors.ofAll())
                .isEqualTo(CountyPriors.of(TenSchools.ALL, SETTINGS).ofAll());
        assertThat(priors.without(new Pool(0, 0))).isEqualTo(priors.ofAll());
    }

    @Test
    void fewer_than_eight_other_schools_give_the_default_of_the_county() {
        var eight = TenSchools.ALL.subList(0, 8);
        assertThat(CountyPriors.of(eight, SETTINGS).ofAll().fitted()).isTrue();
        assertThat(CountyPriors.of(eight, SETTINGS).without(eight.get(0))).isEqualTo(Prior.ofDefault(.02, 50));
    }

    @Test
    void a_county_without_an_error_still_has_a_rate_above_0_and_says_little() {
        assertThat(CountyPriors.of(Collections.nCopies(9, new Pool(0, 111)), SETTINGS)
                        .ofAll())
                .isEqualTo(new Prior(.0005, 20, 9));
        assertThat(CountyPriors.of(Collections.nCopies(9, new Pool(111, 111)), SETTINGS)
                        .ofAll())
                .isEqualTo(new Prior(.9995, 20, 9));
    }

    @Test
    void the_weight_stays_within_its_bounds() {
        assertThat(CountyPriors.of(Collections.nCopies(9, new Pool(5, 100)), SETTINGS)
                        .ofAll()
                        .weight())
                .isEqualTo(500);
        var torn = Stream.concat(
                        Collections.nCopies(5, new Pool(0, 100)).stream(),
                        Collections.nCopies(5, new Pool(90, 100)).stream())
                .toList();
        assertThat(CountyPriors.of(torn, SETTINGS).ofAll().weight()).isEqualTo(20);
    }

    @Test
    void schools_of_one_record_each_say_nothing_of_how_far_schools_differ() {
        var ones = Stream.concat(
                        Collections.nCopies(5, new Pool(0, 1)).stream(),
                        Collections.nCopies(5, new Pool(1, 1)).stream())
                .toList();
        assertThat(CountyPriors.of(ones, SETTINGS).ofAll()).isEqualTo(new Prior(.5, 500, 10));
    }

    @Test
    void the_order_of_schools_changes_no_bit() {
        var random = new Random(7);
        List<Pool> schools = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int n = 1 + random.nextInt(900);
            schools.add(new Pool(random.nextInt(1 + n / 5), n));
        }
        var first = CountyPriors.of(schools, SETTINGS);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(schools, random);
            var again = CountyPriors.of(schools, SETTINGS);
            assertThat(again.ofAll()).isEqualTo(first.ofAll());
            assertThat(again.without(schools.get(0))).isEqualTo(first.without(schools.get(0)));
        }
    }
}
