package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.efile.PictureQuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private static PictureQuality quality(Luminance light) {
        return Measures.quality(new ScaledPicture(light, 7.5));
    }

    /** 1 000 cells, so many of them of one level and the others of another. */
    private static PictureQuality cells(int count, double level, double others) {
        return quality(Levels.of(40, 25, (x, y) -> y * 40 + x < count ? level : others));
    }

    @Test
    void the_darkest_is_the_level_of_5_cells_in_1000() {
        assertThat(cells(5, 10, 200).darkest()).isEqualTo(10);
        assertThat(cells(4, 10, 200).darkest()).isEqualTo(200);
    }

    @Test
    void the_lightest_is_the_level_that_98_cells_in_100_do_not_pass() {
        assertThat(cells(980, 50, 220).lightest()).isEqualTo(50);
        assertThat(cells(979, 50, 220).lightest()).isEqualTo(220);
    }

    @Test
    void black_and_white_are_levels_like_others() {
        assertThat(quality(Levels.flat(5, 5, 0)).darkest()).isZero();
        assertThat(quality(Levels.flat(5, 5, 255)).lightest()).isEqualTo(255);
    }

    @Test
    void every_measure_stands_in_its_place() {
        // A step to paper that runs out at the right, and in it a lamp whose rim is soft.
        var light = Levels.of(64, 64, (x, y) -> x < 16 ? 20 : 200);
        Levels.paint(light, 44, 20, 52, 28, 230);
        Levels.paint(light, 46, 22, 50, 26, 250);

        var quality = quality(light);

        assertThat(quality.sharpness()).isEqualTo(Sharpness.of(light)).isPositive();
        assertThat(quality.glare()).isEqualTo(16 / 4096.0);
        assertThat(quality.cut()).isEqualTo(1);
        assertThat(quality.colour()).isEqualTo(7.5);
    }

    @Test
    void a_picture_smaller_than_the_hash_has_none() {
        assertThat(Measures.hash(new ScaledPicture(Levels.flat(31, 32, 9), 0), 1))
                .isEmpty();
        assertThat(Measures.hash(new ScaledPicture(Levels.flat(32, 31, 9), 0), 1))
                .isEmpty();
    }

    @Test
    void the_hash_has_the_rounded_means_of_32_by_32_cells() {
        var hash = Measures.hash(new ScaledPicture(Levels.of(64, 32, (x, y) -> 3 * x + 0.2 * y), 0), 1)
                .orElseThrow();

        // Cells of two: means of 0 and 3, of 6 and 9, …, and one fifth more each row.
        assertThat(hash.level(0, 0)).isEqualTo(2);
        assertThat(hash.level(1, 0)).isEqualTo(8);
        assertThat(hash.level(0, 1)).isEqualTo(2);
        assertThat(hash.level(2, 31)).isEqualTo(20);
        assertThat(hash.level(31, 0)).isEqualTo(188);
    }

    /** Where the cells of the first row that come first and last in the file are seen, by the table of EXIF 2.3, tag 0112. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 31, 0",
        "2, 31, 0, 0, 0",
        "3, 31, 31, 0, 31",
        "4, 0, 31, 31, 31",
        "5, 0, 0, 0, 31",
        "6, 31, 0, 31, 31",
        "7, 31, 31, 31, 0",
        "8, 0, 31, 0, 0"
    })
    void the_hash_is_of_the_picture_turned_upright(int orientation, int firstX, int firstY, int lastX, int lastY) {
        var light = Levels.flat(32, 32, 50);
        Levels.dot(light, 0, 0, 200);
        Levels.dot(light, 31, 0, 100);

        var hash = Measures.hash(new ScaledPicture(light, 0), orientation).orElseThrow();

        assertThat(hash.level(firstX, firstY)).isEqualTo(200);
        assertThat(hash.level(lastX, lastY)).isEqualTo(100);
    }
}
