package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small pictures drawn anew, field by field. */
class RedrawnTest {
    /** The side of a field: two blocks of a JPEG. */
    private static final int FIELD = 16;
    /** Levels that a JPEG of that quality may be off. */
    private static final Offset<Integer> NEAR = Offset.offset(8);

    private static BufferedImage redrawn(BufferedImage image, int orientation, int longSide) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Redrawn.jpeg(image, orientation, longSide)));
    }

    /** Fields of gray, each of that tenth of white. */
    private static BufferedImage fields(int across, String tenths) {
        int down = tenths.length() / across;
        var image = new BufferedImage(across * FIELD, down * FIELD, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int level = 25 * (tenths.charAt(y / FIELD * across + x / FIELD) - '0');
                image.setRGB(x, y, level * 0x010101);
            }
        }
        return image;
    }

    private static String tenths(BufferedImage image) {
        var tenths = new StringBuilder();
        for (int y = FIELD / 2; y < image.getHeight(); y += FIELD) {
            for (int x = FIELD / 2; x < image.getWidth(); x += FIELD) {
                tenths.append(Math.round((image.getRGB(x, y) & 0xFF) / 25f));
            }
        }
        return tenths.toString();
    }

    /** EXIF 2.32, 4.6.4: where the first row and the first column of what is stored are seen. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 123456",
        "2, 2, 214365",
        "3, 2, 654321",
        "4, 2, 563412",
        "5, 3, 135246",
        "6, 3, 531642",
        "7, 3, 642531",
        "8, 3, 246135"
    })
    void the_fields_stand_as_they_were_seen(int orientation, int across, String seen) throws IOException {
        BufferedImage redrawn = redrawn(fields(2, "123456"), orientation, 100);

        assertThat(redrawn.getWidth()).isEqualTo(across * FIELD);
        assertThat(redrawn.getHeight()).isEqualTo((5 - across) * FIELD);
        assertThat(tenths(redrawn)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 50, 101, 100, 50",
        "100, 50, 100, 100, 50",
        "100, 50, 99, 99, 50",
        "50, 100, 99, 50, 99",
        "100, 50, 51, 51, 26",
        "10, 3, 5, 5, 2",
        "100, 50, 49, 49, 25",
        "100, 50, 20, 20, 10",
        "400, 1, 99, 99, 1",
        "1, 400, 399, 1, 399",
        "3, 2, 1, 1, 1"
    })
    void the_long_side_is_as_long_as_asked_and_the_other_in_proportion(
            int width, int height, int longSide, int newWidth, int newHeight) throws IOException {
        BufferedImage redrawn = redrawn(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), 1, longSide);

        assertThat(redrawn.getWidth()).isEqualTo(newWidth);
        assertThat(redrawn.getHeight()).isEqualTo(newHeight);
    }

    @Test
    void fields_stay_where_they_are_when_made_smaller() throws IOException {
        BufferedImage large = Darkroom.scaled(fields(2, "123456"), 3);

        assertThat(tenths(redrawn(large, 1, 3 * FIELD))).isEqualTo("123456");
    }

    @ParameterizedTest
    @CsvSource({"32", "16", "8"})
    void a_point_of_the_copy_is_the_mean_of_all_that_lay_under_it(int longSide) throws IOException {
        var fine = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                fine.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }

        BufferedImage redrawn = redrawn(fine, 1, longSide);

        assertThat(redrawn.getRGB(longSide / 2, longSide / 2) & 0xFF).isCloseTo(128, NEAR);
    }

    @Test
    void what_is_transparent_lies_on_white_paper() throws IOException {
        var clear = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);

        assertThat(redrawn(clear, 1, 16).getRGB(8, 8) & 0xFF).isCloseTo(255, NEAR);
    }

    @Test
    void colours_stay_what_they_are() throws IOException {
        var red = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            red.setRGB(i % 16, i / 16, 0xC83214);
        }

        int seen = redrawn(red, 1, 16).getRGB(8, 8);

        assertThat(seen >> 16 & 0xFF).isCloseTo(0xC8, NEAR);
        assertThat(seen >> 8 & 0xFF).isCloseTo(0x32, NEAR);
        assertThat(seen & 0xFF).isCloseTo(0x14, NEAR);
    }

    /** The first step of Annex K is 16; at nine tenths of full quality a fifth of it is left. */
    @Test
    void a_copy_is_written_at_nine_tenths_of_full_quality() throws IOException {
        var file = new Bytes(Redrawn.jpeg(fields(1, "5"), 1, 16));
        int table = file.text(0, file.length()).indexOf("\u00FF\u00DB");

        assertThat(file.u8(table + 5)).isEqualTo(3);
    }
}
