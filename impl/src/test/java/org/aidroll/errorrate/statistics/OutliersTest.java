package org.aidroll.errorrate.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutliersTest {
    /** The fifteen p values of the example in Benjamini and Hochberg (1995), section 4.1. */
    private static final List<Double> PUBLISHED = List.of(
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0);

    @Test
    void the_published_example_rejects_four() {
        var adjusted = BenjaminiHochberg.adjusted(PUBLISHED);
        assertThat(adjusted.stream().filter(share -> share <= .05)).hasSize(4);
        assertThat(adjusted.get(3)).isCloseTo(.0095 * 15 / 4, within(1e-12));
    }

    @Test
    void a_later_smaller_value_draws_the_ones_before_it_down_and_the_order_is_kept() {
        assertThat(BenjaminiHochberg.adjusted(List.of(.01, .04, .03, .005)))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(.02, .04, .04, .02);
    }

    @Test
    void a_school_far_above_the_county_is_one_and_a_small_school_with_a_chance_find_is_not() {
        List<Pool> schools = new ArrayList<>(Collections.nCopies(28, new Pool(6, 300)));
        schools.add(new Pool(1, 8));
        schools.add(new Pool(30, 300));
        var outliers = Outliers.among(schools, .05);
        assertThat(outliers.indexOf(true)).isEqualTo(29);
        assertThat(outliers.stream().filter(outlier -> outlier)).hasSize(1);
    }

    @Test
    void a_county_without_records_or_errors_has_none() {
        assertThat(Outliers.among(List.of(new Pool(0, 0), new Pool(0, 50)), .05))
                .containsExactly(false, false);
        assertThat(Outliers.among(List.of(new Pool(0, 0)), .05)).containsExactly(false);
    }
}
