package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuminanceTest {

    @Test
    void a_cell_is_found_by_column_and_row() {
        assertThat(new Luminance(3, 2, new float[] {0, 1, 2, 3, 4, 5}).at(1, 1)).isEqualTo(4);
    }

    @Test
    void a_cell_has_four_neighbours() {
        assertThat(Levels.flat(3, 3, 0).neighbours(4)).containsExactlyInAnyOrder(3, 5, 1, 7);
    }

    @Test
    void beyond_the_frame_there_is_none() {
        var light = Levels.flat(3, 3, 0);

        assertThat(light.neighbours(0)).containsOnly(0, 1, 3);
        assertThat(light.neighbours(5)).containsOnly(5, 2, 4, 8);
        assertThat(light.neighbours(6)).containsOnly(6, 3, 7);
    }

    @Test
    void cells_are_the_means_of_what_they_cover() {
        var cells = new Luminance(4, 2, new float[] {10, 20, 1, 3, 30, 40, 5, 7}).cells(2, 1);

        assertThat(cells.width()).isEqualTo(2);
        assertThat(cells.height()).isEqualTo(1);
        assertThat(cells.levels()).containsExactly(25, 4);
    }

    @Test
    void a_level_is_counted_where_it_rounds_to() {
        int[] counts = new Luminance(5, 1, new float[] {6.5f, 7, 7.4f, 6.4f, 0}).histogram();

        assertThat(counts).hasSize(256);
        assertThat(counts[7]).isEqualTo(3);
        assertThat(counts[6]).isEqualTo(1);
        assertThat(counts[0]).isEqualTo(1);
    }

    @Test
    void what_rounding_carried_over_the_ends_counts_as_the_end() {
        int[] counts = new Luminance(3, 1, new float[] {-0.6f, 255.6f, 255}).histogram();

        assertThat(counts[0]).isEqualTo(1);
        assertThat(counts[255]).isEqualTo(2);
    }
}
