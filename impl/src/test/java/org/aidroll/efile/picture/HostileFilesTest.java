package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to cost memory, or to carry something in. */
class HostileFilesTest {
    private static final byte[] ID_CARD = PictureFiles.jpeg(DrawnDocuments.photograph(Paper.ID_FRONT, 1), 85);

    @Test
    void a_png_of_a_few_kilobytes_that_claims_80_megapixels_is_refused_before_a_pixel_is_decoded() {
        byte[] bomb = PictureFiles.blankPng(10_000, 8_000);
        assertThat(bomb.length).isBetween(5_000, 20_000);

        var outcome = Inspections.ofSmall("a.png", bomb);

        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PICTURE_TOO_MANY_PIXELS);
            assertThat(finding.arguments()).containsExactly("10000", "8000", "60");
        });
        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(DecodeState.FAIL);
    }

    @Test
    void a_line_of_a_million_pixels_is_refused() {
        var outcome = Inspections.ofSmall("a.png", PictureFiles.blankPng(1_000_000, 4));

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.PICTURE_TOO_MANY_PIXELS);
    }

    @Test
    void a_webp_that_claims_more_pixels_than_its_bytes_can_hold_is_given_up_at_its_end() {
        byte[] file = WebpFile.of(new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR));
        // 14 bits of width - 1, 14 bits of height - 1, after the RIFF and chunk headers and a mark.
        int sides = 7_699 | 7_699 << 14;
        for (int i = 0; i < 4; i++) {
            file[21 + i] = (byte) (sides >> 8 * i);
        }

        var outcome = Inspections.ofSmall("a.webp", file);

        assertThat(outcome.value().orElseThrow().width()).isEqualTo(7_700);
        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.ATTACHMENT_UNDECODABLE);
    }

    @Test
    void a_heap_below_the_pixels_is_enough(@TempDir Path folder) throws IOException, InterruptedException {
        Path bomb = Files.write(folder.resolve("bomb.png"), PictureFiles.blankPng(10_000, 8_000));
        Path large = Files.write(folder.resolve("large.png"), PictureFiles.blankColourPng(7_700, 7_700));

        assertThat(InspectionInLittleMemory.of(110, List.of(bomb, large)))
                .containsExactly(
                        "FAIL [PICTURE_TOO_MANY_PIXELS]",
                        "OK [PICTURE_TOO_DARK, PICTURE_BLURRED, PICTURE_WITHOUT_COLOUR]");
    }

    @Test
    void packed_text_in_a_png_is_never_unpacked() {
        byte[] picture = PictureFiles.png(new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_INDEXED));
        byte[] bomb = insertedAfterHeader(picture, PictureFiles.chunk("zTXt", new byte[100_000]));

        assertThat(Inspections.ofSmall("a.png", bomb).value().orElseThrow().decode())
                .isEqualTo(DecodeState.OK);
    }

    private static byte[] insertedAfterHeader(byte[] png, byte[] chunk) {
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk);
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    @Test
    void a_damaged_chunk_of_a_png_is_noticed_by_its_checksum() {
        byte[] png = PictureFiles.png(new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR));
        png[png.length - 30] ^= 1;

        assertThat(Inspections.ofSmall("a.png", png).findings().get(0).arguments())
                .containsExactly("checksum of IDAT");
    }

    @Test
    void a_script_in_the_notes_of_a_camera_is_flagged_and_the_picture_taken() {
        byte[] file = PictureFiles.withExif(ID_CARD, 1, "2026:10:01 09:30:00", "<ScRiPt>alert(1)</script>");

        var outcome = Inspections.of("a.jpg", file);

        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(DecodeState.OK);
        assertThat(outcome.value().orElseThrow().capturedAt()).contains(LocalDateTime.of(2026, 10, 1, 9, 30));
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ATTACHMENT_CARRIES_MORE);
            assertThat(finding.arguments()).containsExactly("<script");
            assertThat(CheckClass.of(finding)).isEqualTo(CheckClass.INCONCLUSIVE);
        });
    }

    @Test
    void an_archive_hung_behind_a_picture_is_flagged() {
        byte[] file = Arrays.copyOf(ID_CARD, ID_CARD.length + 100);
        System.arraycopy("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), 0, file, ID_CARD.length + 10, 4);

        assertThat(Inspections.of("a.jpg", file).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("ZIP"));
    }

    @Test
    void a_second_picture_behind_the_first_is_what_phones_write() {
        byte[] file = Arrays.copyOf(ID_CARD, 2 * ID_CARD.length);
        System.arraycopy(ID_CARD, 0, file, ID_CARD.length, ID_CARD.length);

        assertThat(Inspections.of("a.jpg", file).findings()).isEmpty();
    }

    @Test
    void a_broken_colour_profile_and_broken_notes_do_not_matter() {
        var out = new ByteArrayOutputStream();
        out.write(ID_CARD, 0, 2);
        out.writeBytes(segment(0xE2, "ICC_PROFILE\0\u0001\u0001broken"));
        out.writeBytes(segment(0xE1, "Exif\0\0MM\0*\u00FF\u00FF\u00FF\u00FF"));
        out.writeBytes(segment(0xE0, "JFIF\0\u0009\u0009\u0009"));
        out.write(ID_CARD, 20, ID_CARD.length - 20);

        assertThat(Inspections.of("a.jpg", out.toByteArray()).findings()).isEmpty();
    }

    private static byte[] segment(int marker, String content) {
        byte[] data = content.getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(marker);
        out.write(0);
        out.write(data.length + 2);
        out.writeBytes(data);
        return out.toByteArray();
    }
}
