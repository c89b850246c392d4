package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a few pixels, decoded. */
class PixelDecoderTest {
    private final PixelDecoder decoder = new PixelDecoder();

    private static BufferedImage small() {
        var image = new BufferedImage(3, 2, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 6; i++) {
            image.setRGB(i % 3, i / 3, 0x203040 * (i % 3 + 1));
        }
        return image;
    }

    private Decoded decoded(FileKind kind, byte[] file) {
        var bytes = new Bytes(file);
        return decoder.decode(kind, bytes, Inspection.frame(kind, bytes));
    }

    private static void assertSides(Decoded decoded, int width, int height) {
        assertThat(decoded.state()).isEqualTo(DecodeState.OK);
        assertThat(decoded.problem()).isEmpty();
        assertThat(decoded.image().getWidth()).isEqualTo(width);
        assertThat(decoded.image().getHeight()).isEqualTo(height);
    }

    @Test
    void each_kind_of_picture_is_decoded() {
        assertSides(decoded(FileKind.JPEG, PictureFiles.jpeg(small(), 90)), 3, 2);
        assertSides(decoded(FileKind.PNG, PictureFiles.png(small())), 3, 2);
        assertSides(decoded(FileKind.WEBP, WebpFile.of(small())), 3, 2);
    }

    @Test
    void pixels_come_out_as_they_went_in() {
        for (Decoded decoded : List.of(
                decoded(FileKind.PNG, PictureFiles.png(small())), decoded(FileKind.WEBP, WebpFile.of(small())))) {
            assertThat(decoded.image().getRGB(0, 1) & 0xFFFFFF).isEqualTo(0x203040);
            assertThat(decoded.image().getRGB(2, 0) & 0xFFFFFF).isEqualTo(0x6090C0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void here_every_kind_can_be_decoded(FileKind kind) {
        assertThat(decoder.decodes(kind)).isTrue();
    }

    @Test
    void what_has_no_pixels_is_no_picture() {
        assertThat(decoder.decode(FileKind.PDF, new Bytes(new byte[0]), FileFrame.damaged("")))
                .isEqualTo(new Decoded(null, DecodeState.FAIL, "IllegalArgumentException"));
    }

    @ParameterizedTest
    @CsvSource({"4000, 4000, 4000, 4000", "4001, 4000, 2001, 2000", "4000, 4001, 2000, 2001"})
    void of_more_than_16_million_pixels_every_second_is_kept(int width, int height, int newWidth, int newHeight) {
        assertSides(decoded(FileKind.PNG, PictureFiles.blankPng(width, height)), newWidth, newHeight);
    }

    @Test
    void no_more_is_decoded_than_the_frame_said() {
        var file = new Bytes(PictureFiles.png(small()));
        FileFrame frame = PngFrame.read(file);
        var smaller = new FileFrame(2, 1, 1, DecodeState.OK, "", Exif.NONE, frame.essential(), "");

        assertSides(decoder.decode(FileKind.PNG, file, smaller), 2, 1);
    }

    @Test
    void pixels_that_end_too_early_are_seen_though_the_decoder_fills_them_up() {
        byte[] file = PictureFiles.jpeg(new BufferedImage(400, 400, BufferedImage.TYPE_3BYTE_BGR), 90);
        byte[] cut = RawBytes.of(Arrays.copyOf(file, file.length * 3 / 4), 0xFF, 0xD9);

        Decoded decoded = decoded(FileKind.JPEG, cut);

        assertThat(decoded.state()).isEqualTo(DecodeState.FAIL);
        assertThat(decoded.problem()).isNotEmpty();
    }

    @Test
    void damage_that_stops_the_decoder_is_named() {
        var file = new Bytes(RawBytes.of("no picture"));
        var frame = new FileFrame(3, 2, 1, DecodeState.OK, "", Exif.NONE, List.of(new Stretch(0, 10)), "");

        assertThat(decoder.decode(FileKind.PNG, file, frame))
                .isEqualTo(new Decoded(null, DecodeState.FAIL, "IIOException"));
    }
}
