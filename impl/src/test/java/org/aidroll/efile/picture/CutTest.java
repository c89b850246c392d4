package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Layer 2 of the e-file's design: a cropped border. Pictures of 20 by 10 cells, gray ground of 50, light paper of 200. */
class CutTest {
    private static Luminance ground() {
        return Levels.flat(20, 10, 50);
    }

    private static Luminance paper(int left, int top, int right, int bottom) {
        var light = ground();
        Levels.paint(light, left, top, right, bottom, 200);
        return light;
    }

    /** The cut, the same however the picture is turned. */
    private static double cut(Luminance light) {
        double cut = Cut.of(light);
        for (int quarters = 1; quarters < 4; quarters++) {
            assertThat(Cut.of(Levels.turned(light, quarters))).isEqualTo(cut);
        }
        return cut;
    }

    @Test
    void a_paper_with_ground_all_around_is_whole() {
        assertThat(cut(paper(1, 1, 19, 9))).isZero();
    }

    @Test
    void a_paper_that_runs_out_of_a_short_side_is_cut_by_its_share_of_that_side() {
        assertThat(cut(paper(0, 3, 8, 7))).isEqualTo(0.4);
    }

    @Test
    void a_paper_that_runs_out_of_a_long_side_is_cut_by_its_share_of_that_side() {
        assertThat(cut(paper(3, 0, 8, 7))).isEqualTo(0.25);
    }

    @Test
    void the_worst_side_counts() {
        assertThat(cut(paper(10, 3, 20, 10))).isEqualTo(0.7);
        assertThat(cut(paper(2, 6, 20, 10))).isEqualTo(0.9);
    }

    @Test
    void a_paper_less_than_40_levels_lighter_than_the_ground_is_none() {
        var light = ground();
        Levels.paint(light, 0, 3, 8, 7, 89);

        assertThat(cut(light)).isZero();
    }

    @Test
    void a_paper_40_levels_lighter_is_one() {
        var light = ground();
        Levels.paint(light, 0, 3, 8, 7, 90);

        assertThat(cut(light)).isEqualTo(0.4);
    }

    @Test
    void a_picture_of_one_level_has_nothing_to_cut() {
        assertThat(cut(ground())).isZero();
    }

    @Test
    void where_more_than_85_percent_of_the_border_is_paper_it_is_a_scan() {
        // 60 cells of border, each corner counted for both sides: 8 of ground leave 52, more than 51.
        var light = Levels.flat(20, 10, 200);
        Levels.paint(light, 5, 0, 13, 1, 50);

        assertThat(cut(light)).isZero();
    }

    @Test
    void where_85_percent_of_the_border_is_paper_it_is_cut() {
        var light = Levels.flat(20, 10, 200);
        Levels.paint(light, 5, 0, 14, 1, 50);

        assertThat(cut(light)).isEqualTo(1);
    }

    @Test
    void ground_on_every_side_is_taken_together() {
        // Three cells of each long side and one of each short side, and one corner, which counts twice: 10 of 60.
        var light = Levels.flat(20, 10, 200);
        Levels.paint(light, 5, 0, 8, 1, 50);
        Levels.paint(light, 5, 9, 8, 10, 50);
        Levels.dot(light, 0, 5, 50);
        Levels.dot(light, 19, 5, 50);
        Levels.dot(light, 0, 0, 50);

        assertThat(cut(light)).isEqualTo(0.9);
    }

    @Test
    void the_largest_light_region_is_the_document() {
        var light = paper(4, 2, 12, 8);
        Levels.paint(light, 17, 3, 20, 6, 200);
        assertThat(cut(light)).isZero();

        Levels.paint(light, 0, 4, 4, 6, 200);
        assertThat(cut(light)).isEqualTo(0.2);
    }

    @Test
    void regions_that_touch_at_corners_only_are_two() {
        var light = paper(4, 2, 12, 8);
        Levels.paint(light, 12, 8, 16, 10, 200);
        Levels.paint(light, 1, 0, 4, 2, 200);

        assertThat(cut(light)).isZero();
    }

    @Test
    void a_dark_corner_of_the_frame_parts_what_lies_on_its_two_sides() {
        var light = ground();
        Levels.paint(light, 1, 0, 5, 1, 200);
        Levels.paint(light, 0, 1, 1, 6, 200);

        assertThat(cut(light)).isEqualTo(0.5);
    }

    @Test
    void a_region_goes_round_corners() {
        var light = paper(4, 2, 6, 8);
        Levels.paint(light, 6, 7, 16, 8, 200);
        Levels.paint(light, 15, 3, 16, 8, 200);
        Levels.paint(light, 15, 3, 20, 4, 200);
        Levels.paint(light, 8, 3, 13, 6, 200);

        assertThat(cut(light)).isEqualTo(0.1);
    }

    @Test
    void the_end_of_a_row_and_the_beginning_of_the_next_do_not_touch() {
        // On the left 6 cells, 3 of them at the frame; on the right 4, all at the frame.
        var light = paper(0, 6, 2, 9);
        Levels.paint(light, 19, 2, 20, 6, 200);

        assertThat(Cut.of(light)).isEqualTo(0.3);
    }

    @Test
    void cells_that_are_ground_by_the_threshold_part_regions() {
        var light = paper(0, 3, 4, 7);
        Levels.paint(light, 5, 1, 15, 9, 200);

        assertThat(cut(light)).isZero();
    }

    @Test
    void a_large_picture_is_looked_at_with_128_cells_on_its_long_side() {
        // A thin line of 140 is nearer to the paper; at half the size it is mixed with ground to 95, and nearer to
        // that.
        var light = Levels.flat(256, 64, 50);
        Levels.paint(light, 64, 20, 200, 40, 200);
        Levels.paint(light, 100, 40, 101, 64, 140);

        assertThat(cut(light)).isZero();

        Levels.paint(light, 100, 40, 132, 64, 200);
        assertThat(cut(light)).isEqualTo(0.125);
    }

    @Test
    void a_picture_of_128_cells_is_looked_at_as_it_is() {
        var light = Levels.flat(128, 32, 50);
        Levels.paint(light, 32, 10, 100, 20, 200);
        Levels.paint(light, 51, 20, 52, 32, 200);

        assertThat(cut(light)).isEqualTo(1 / 128.0);
    }

    @Test
    void a_picture_however_flat_has_one_row() {
        assertThat(Cut.of(Levels.of(1024, 2, (x, y) -> x < 512 ? 50 : 200))).isEqualTo(1);
        assertThat(Cut.of(Levels.of(2, 1024, (x, y) -> y < 512 ? 50 : 200))).isEqualTo(1);
    }
}
