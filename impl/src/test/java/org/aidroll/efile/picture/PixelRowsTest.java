package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of pictures of each make, by their second row. */
class PixelRowsTest {
    /** Two rows of three: black, white, gray above; the colours to be read below. */
    private static BufferedImage image(int type, int... row) {
        var image = new BufferedImage(3, 2, type);
        image.setRGB(0, 0, 3, 1, new int[] {0xFF000000, 0xFFFFFFFF, 0xFF808080}, 0, 3);
        image.setRGB(0, 1, 3, 1, row, 0, 3);
        return image;
    }

    private static int[] colours(BufferedImage image) {
        int[] rgb = new int[3];
        PixelRows.of(image).colours(1, rgb);
        return rgb;
    }

    private static float[] light(BufferedImage image) {
        float[] light = new float[3];
        PixelRows.of(image).light(1, light);
        return light;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void colours_are_read_as_they_were_set(int type) {
        assertThat(colours(image(type, 0xFF0A141E, 0xFFC8D2DC, 0xFFFF8001)))
                .containsExactly(0x0A141E, 0xC8D2DC, 0xFF8001);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR})
    void light_is_77_parts_of_red_150_of_green_and_29_of_blue(int type) {
        assertThat(light(image(type, 0xFF0A141E, 0xFFC8D2DC, 0xFFFFFFFF)))
                .containsExactly(77 * 10 + 150 * 20 + 29 * 30, 77 * 200 + 150 * 210 + 29 * 220, 256 * 255);
    }

    @Test
    void gray_is_as_light_as_it_stands() {
        var image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setPixels(0, 1, 3, 1, new int[] {1, 100, 255});

        assertThat(light(image)).containsExactly(256, 25_600, 65_280);
        assertThat(colours(image)).containsExactly(0x010101, 0x646464, 0xFFFFFF);
    }

    @Test
    void a_palette_is_looked_up() {
        byte[] levels = {0, 50, (byte) 200};
        var palette = new IndexColorModel(8, 3, levels, new byte[] {0, 60, (byte) 210}, new byte[] {0, 70, (byte) 220});
        var image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_INDEXED, palette);
        image.getRaster().setPixels(0, 1, 3, 1, new int[] {2, 0, 1});

        assertThat(colours(image)).containsExactly(0xC8D2DC, 0, 0x323C46);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_4BYTE_ABGR})
    void what_is_transparent_lies_on_white_paper(int type) {
        assertThat(colours(image(type, 0x00123456, 0x330A32C8, 0xFF0A32C8)))
                .containsExactly(0xFFFFFF, 0xCED6F4, 0x0A32C8);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY})
    void a_part_of_a_picture_is_read_where_it_lies(int type) {
        var whole = new BufferedImage(5, 4, type);
        whole.setRGB(1, 2, 3, 1, new int[] {0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF}, 0, 3);

        assertThat(colours(whole.getSubimage(1, 1, 3, 2))).containsExactly(0xFFFFFF, 0, 0xFFFFFF);
    }
}
