package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtsuTest {

    /** How many cells there are of which level: level, count, level, count, … */
    private static int[] counts(int... levelsAndCounts) {
        int[] counts = new int[256];
        for (int i = 0; i < levelsAndCounts.length; i += 2) {
            counts[levelsAndCounts[i]] = levelsAndCounts[i + 1];
        }
        return counts;
    }

    @Test
    void two_heaps_are_parted_right_above_the_lower() {
        assertThat(Otsu.threshold(counts(10, 5, 200, 3), 40)).isEqualTo(10.5);
        assertThat(Otsu.threshold(counts(0, 5, 255, 3), 40)).isEqualTo(0.5);
    }

    @Test
    void of_three_levels_the_two_that_lie_close_are_one_heap() {
        // After 10: 1 by 3 by 63.3 squared; after 20: 2 by 2 by 85 squared.
        assertThat(Otsu.threshold(counts(10, 1, 20, 1, 100, 2), 40)).isEqualTo(20.5);
        assertThat(Otsu.threshold(counts(10, 2, 90, 1, 100, 1), 40)).isEqualTo(10.5);
    }

    @Test
    void the_heavier_heap_weighs_more() {
        // After 0: 1 by 101 by 60.4 squared = 368 000; after 60: 101 by 1 by 40.6 squared = 166 000.
        assertThat(Otsu.threshold(counts(0, 1, 60, 100, 100, 1), 1)).isEqualTo(0.5);
        // After 0: 1 by 12 by 56.7 squared = 38 500; after 50: 11 by 2 by 54.5 squared = 65 500.
        assertThat(Otsu.threshold(counts(0, 1, 50, 10, 100, 2), 1)).isEqualTo(50.5);
    }

    @Test
    void the_distance_of_the_heaps_counts_more_than_their_balance() {
        // After 0: 1 by 5 by 96 squared = 46 000; after 90: 3 by 3 by 40 squared = 14 400.
        assertThat(Otsu.threshold(counts(0, 1, 90, 2, 100, 3), 1)).isEqualTo(0.5);
    }

    @Test
    void heaps_whose_means_lie_closer_than_asked_are_one() {
        assertThat(Otsu.threshold(counts(10, 1, 20, 1, 100, 2), 85)).isEqualTo(20.5);
        assertThat(Otsu.threshold(counts(10, 1, 20, 1, 100, 2), 85.1)).isEqualTo(-1);
    }

    @Test
    void one_level_is_one_heap() {
        assertThat(Otsu.threshold(counts(70, 9), 0)).isEqualTo(-1);
    }
}
