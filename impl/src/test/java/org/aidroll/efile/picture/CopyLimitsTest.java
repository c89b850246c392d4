package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.Upload;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** Of what a picture is copied, to the byte and the pixel. */
class CopyLimitsTest {
    private static final BufferedImage SMALL = new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR);
    private static final byte[] PNG = PictureFiles.png(SMALL);

    private static AttachmentLimits limits(int maxBytes, int maxPixels, int maxSide) {
        return new AttachmentLimits(1, maxBytes, maxPixels, maxSide, 1);
    }

    private static boolean isCopied(byte[] file, AttachmentLimits limits) {
        return AidEngines.pictureCopier(limits).copy(Upload.of("a", file), 10).isPresent();
    }

    private static boolean isCopied(byte[] file) {
        return isCopied(file, AttachmentLimits.defaults());
    }

    @Test
    void pictures_of_all_kinds_are_copied_and_a_pdf_is_not() {
        assertThat(isCopied(PNG)).isTrue();
        assertThat(isCopied(PictureFiles.jpeg(SMALL, 90))).isTrue();
        assertThat(isCopied(WebpFile.of(SMALL))).isTrue();
        assertThat(isCopied(PdfFiles.pages(1))).isFalse();
    }

    @Test
    void a_file_of_as_many_bytes_as_allowed_is_copied_and_one_of_a_byte_more_is_not() {
        assertThat(isCopied(PNG, limits(PNG.length, 600, 30))).isTrue();
        assertThat(isCopied(PNG, limits(PNG.length - 1, 600, 30))).isFalse();
    }

    @Test
    void a_picture_of_more_pixels_or_longer_than_allowed_is_not() {
        assertThat(isCopied(PNG, limits(9_999, 599, 30))).isFalse();
        assertThat(isCopied(PNG, limits(9_999, 600, 29))).isFalse();
    }

    @Test
    void a_cut_one_is_not() {
        assertThat(isCopied(Arrays.copyOf(PNG, PNG.length - 1))).isFalse();
    }

    @Test
    void one_whose_pixels_no_decoder_reads_is_not() {
        assertThat(isCopied(RawBytes.of(
                        Arrays.copyOf(PNG, 33),
                        PictureFiles.chunk("IDAT", RawBytes.of("nothing packed")),
                        PictureFiles.chunk("IEND", new byte[0]))))
                .isFalse();
    }

    @Test
    void one_whose_pixels_end_too_early_is_not() {
        byte[] jpeg = PictureFiles.jpeg(new BufferedImage(400, 400, BufferedImage.TYPE_3BYTE_BGR), 90);

        assertThat(isCopied(RawBytes.of(Arrays.copyOf(jpeg, jpeg.length - 200), 0xFF, 0xD9)))
                .isFalse();
    }

    @Test
    void a_source_that_breaks_gives_none() {
        var broken = new Upload("a", null, () -> {
            throw new IOException("gone");
        });

        assertThat(AidEngines.pictureCopier(AttachmentLimits.defaults()).copy(broken, 10))
                .isEmpty();
    }

    @Test
    void a_copy_may_be_a_single_pixel_and_is_upright() throws IOException {
        var copier = AidEngines.pictureCopier(AttachmentLimits.defaults());
        byte[] sideways = PictureFiles.withExif(PictureFiles.jpeg(SMALL, 90), 6, "2026:10:01 09:30:00", "x");

        byte[] dot = copier.copy(Upload.of("a", PNG), 1).orElseThrow();
        byte[] upright = copier.copy(Upload.of("a", sideways), 30).orElseThrow();

        assertThat(ImageIO.read(new ByteArrayInputStream(dot)).getWidth()).isEqualTo(1);
        assertThat(ImageIO.read(new ByteArrayInputStream(upright)).getWidth()).isEqualTo(20);
    }
}
