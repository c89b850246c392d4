package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** Layer 2 of the e-file's design: the long side is scaled to 1 024 before anything is measured. */
class ScaledPictureTest {
    private static BufferedImage image(int width, int height, IntBinaryOperator rgb) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb.applyAsInt(x, y));
            }
        }
        return image;
    }

    private static int[] size(int width, int height) {
        var light = ScaledPicture.of(image(width, height, (x, y) -> 0)).light();
        return new int[] {light.width(), light.height()};
    }

    @Test
    void the_long_side_becomes_1024() {
        assertThat(size(2048, 6)).containsExactly(1024, 3);
        assertThat(size(6, 2048)).containsExactly(3, 1024);
        assertThat(size(1025, 4)).containsExactly(1024, 4);
    }

    @Test
    void what_is_smaller_keeps_its_size() {
        assertThat(size(1024, 4)).containsExactly(1024, 4);
        assertThat(size(9, 5)).containsExactly(9, 5);
    }

    @Test
    void a_line_stays_a_line() {
        assertThat(size(4096, 1)).containsExactly(1024, 1);
        assertThat(size(1, 4096)).containsExactly(1, 1024);
    }

    @Test
    void light_is_the_luminance_of_each_cell() {
        var light = ScaledPicture.of(image(2, 2, (x, y) -> y == 0 ? 0xC8C8C8 : x == 0 ? 0xFF0000 : 0x00FF00))
                .light();

        // ITU-R BT.601: red .299, green .587.
        assertThat(light.at(0, 0)).isEqualTo(200);
        assertThat(light.at(1, 0)).isEqualTo(200);
        assertThat(light.at(0, 1)).isCloseTo(0.299f * 255, within(0.6f));
        assertThat(light.at(1, 1)).isCloseTo(0.587f * 255, within(0.6f));
    }

    @Test
    void colour_is_the_spread_of_chroma() {
        // As of ChromaTest: one half red of 100, one half gray.
        assertThat(ScaledPicture.of(image(8, 4, (x, y) -> x < 4 ? 0x640000 : 0x808080))
                        .colour())
                .isCloseTo(26.375, within(0.001));
    }

    @Test
    void colour_is_looked_at_in_every_fourth_row_from_the_first() {
        assertThat(ScaledPicture.of(image(4, 8, (x, y) -> y % 4 == 0 ? 0x808080 : 0x640000 << y))
                        .colour())
                .isCloseTo(0, within(1e-6));
        assertThat(ScaledPicture.of(image(4, 8, (x, y) -> y == 4 ? 0x640000 : 0x808080))
                        .colour())
                .isCloseTo(26.375, within(0.001));
    }
}
