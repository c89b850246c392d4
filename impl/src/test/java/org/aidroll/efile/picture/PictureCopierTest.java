package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.PictureCopier;
import org.aidroll.api.efile.Upload;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures drawn anew: what is in them is what was to be seen, and nothing else. */
class PictureCopierTest {
    private static final BufferedImage PHOTOGRAPH = DrawnDocuments.photograph(DrawnDocuments.Paper.ID_FRONT, 3);

    private final PictureCopier copier = AidEngines.pictureCopier(AttachmentLimits.defaults());

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private byte[] copied(byte[] file, int longSide) {
        return copier.copy(Upload.of("a.jpg", file), longSide).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 2", "6, 3", "8, 1"})
    void a_phone_held_sideways_gives_an_upright_copy(int orientation, int quarters) throws IOException {
        byte[] stored = PictureFiles.jpeg(Darkroom.turned(PHOTOGRAPH, quarters), 90);
        byte[] copy = copied(PictureFiles.withExif(stored, orientation, "2020:10:21 09:00:00", "x"), 4000);

        var upright = Measures.hash(ScaledPicture.of(PHOTOGRAPH), 1).orElseThrow();
        var seen = Measures.hash(ScaledPicture.of(image(copy)), 1).orElseThrow();
        assertThat(image(copy).getWidth()).isEqualTo(PHOTOGRAPH.getWidth());
        assertThat(seen.distance(upright)).isLessThan(40);
    }

    @Test
    void what_stands_beside_the_pixels_is_gone() {
        byte[] file = PictureFiles.withExif(
                PictureFiles.jpeg(PHOTOGRAPH, 90), 1, "2020:10:21 09:00:00", "<script>alert(1)</script>");

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("<script>");
        assertThat(new String(copied(file, 4000), StandardCharsets.ISO_8859_1))
                .doesNotContain("<script>", "Exif", "2020:10:21");
    }

    @Test
    void a_large_picture_becomes_as_small_as_asked_and_a_small_one_stays() throws IOException {
        byte[] file = PictureFiles.png(PHOTOGRAPH);

        assertThat(image(copied(file, 320)).getWidth()).isEqualTo(320);
        assertThat(image(copied(file, 320)).getHeight()).isEqualTo(240);
        assertThat(image(copied(file, 2000)).getWidth()).isEqualTo(PHOTOGRAPH.getWidth());
    }

    @Test
    void a_copy_is_as_good_as_the_picture() {
        byte[] file = PictureFiles.jpeg(PHOTOGRAPH, 92);

        assertThat(Inspections.codes(Inspections.of("a.jpg", copied(file, 2600))))
                .isEqualTo(Inspections.codes(Inspections.of("a.jpg", file)));
    }

    @Test
    void of_what_is_no_picture_there_is_no_copy() {
        byte[] jpeg = PictureFiles.jpeg(PHOTOGRAPH, 90);
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);

        for (byte[] file : new byte[][] {
            {}, cut, "<svg/>".getBytes(StandardCharsets.UTF_8), PictureFiles.blankPng(30_001, 30_001), PdfFiles.pages(1)
        }) {
            assertThat(copier.copy(Upload.of("a.jpg", file), 1000)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void a_copy_without_a_pixel_is_refused() {
        assertThatThrownBy(() -> copier.copy(Upload.of("a.jpg", new byte[1]), 0))
                .hasMessage("a long side of 0 pixels is no picture");
    }
}
