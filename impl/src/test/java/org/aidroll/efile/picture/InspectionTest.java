package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.PictureHash;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One small file looked at, by limits as small; how good a picture is does not matter here. */
class InspectionTest {
    private static final AttachmentLimits LIMITS = new AttachmentLimits(1, 1_000_000, 2_000_000, 2_000, 2);
    private static final byte[] PNG = PictureFiles.png(new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR));

    private static Outcome<Attachment> inspected(Upload upload, AttachmentLimits limits) {
        return AidEngines.attachmentInspector(new PictureSettings(limits, 0, 0, 255, 0, 1, 1, 0))
                .inspect(upload);
    }

    private static Outcome<Attachment> inspected(String name, byte[] file) {
        return inspected(Upload.of(name, file), LIMITS);
    }

    private static void assertOnly(Outcome<Attachment> outcome, FindingCode code, String... arguments) {
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.arguments()).containsExactly(arguments);
        });
    }

    private static void assertState(Outcome<Attachment> outcome, DecodeState state) {
        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(state);
    }

    @Test
    void a_whole_picture_is_described() {
        var outcome = inspected(Upload.of("a.png", PNG).declaredAs("image/png"), LIMITS);

        Attachment attachment = outcome.value().orElseThrow();
        assertThat(outcome.findings()).isEmpty();
        assertThat(attachment.kind()).isEqualTo(FileKind.PNG);
        assertThat(attachment.width()).isEqualTo(30);
        assertThat(attachment.height()).isEqualTo(20);
        assertThat(attachment.pages()).isEqualTo(1);
        assertThat(attachment.size()).isEqualTo(PNG.length);
        assertThat(attachment.quality()).isPresent();
        assertState(outcome, DecodeState.OK);
    }

    /** FIPS 180-2, appendix B.1. */
    @Test
    void a_file_is_known_by_its_sha_256() {
        assertThat(inspected("a", RawBytes.of("abc")).value().orElseThrow().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void what_the_camera_wrote_is_told() {
        byte[] jpeg = PictureFiles.jpeg(new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR), 90);

        Attachment attachment = inspected("a.jpg", PictureFiles.withExif(jpeg, 6, "2026:10:01 09:30:00", "x"))
                .value()
                .orElseThrow();

        assertThat(attachment.orientation()).isEqualTo(6);
        assertThat(attachment.capturedAt()).contains(LocalDateTime.of(2026, 10, 1, 9, 30));
    }

    @Test
    void a_picture_as_large_as_its_hash_has_one_and_a_smaller_one_has_none() {
        int side = PictureHash.SIDE;
        byte[] enough = PictureFiles.png(new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR));

        assertThat(inspected("a.png", enough).value().orElseThrow().hash()).isPresent();
        assertThat(inspected("a.png", PNG).value().orElseThrow().hash()).isEmpty();
    }

    @Test
    void a_file_below_the_least_number_of_bytes_is_said_to_be_too_small_in_thousands() {
        byte[] small = Arrays.copyOf(PNG, 1_999);
        byte[] enough = Arrays.copyOf(PNG, 2_000);
        var limits = LIMITS.withMinBytes(2_000);

        assertOnly(inspected(Upload.of("a.png", small), limits), FindingCode.ATTACHMENT_TOO_SMALL, "1", "2");
        assertThat(inspected(Upload.of("a.png", enough), limits).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.jpg,, JPEG", "a.jpg, image/gif, JPEG", "a.png, image/jpeg, JPEG", "a, image/jpeg, JPEG"})
    void what_differs_from_a_promise_is_said_once(String name, String type, String promised) {
        assertOnly(
                inspected(new Upload(name, type, Upload.of(name, PNG).content()), LIMITS),
                FindingCode.ATTACHMENT_KIND_DIFFERS,
                promised,
                "PNG");
    }

    @ParameterizedTest
    @CsvSource({"a.png,", "a.PNG, image/png", "a,", "a.b, image/png", "a, application/octet-stream"})
    void a_kept_promise_and_none_are_nothing_to_say(String name, String type) {
        assertThat(inspected(new Upload(name, type, Upload.of(name, PNG).content()), LIMITS)
                        .findings())
                .isEmpty();
    }

    @Test
    void what_no_e_file_takes_is_refused_by_its_kind() {
        var outcome = inspected("a", RawBytes.of("GIF89a"));

        assertOnly(outcome, FindingCode.ATTACHMENT_KIND_REFUSED, "GIF");
        assertState(outcome, DecodeState.FAIL);
    }

    @Test
    void heic_has_a_finding_of_its_own() {
        var outcome = inspected("a", RawBytes.of("....ftypheic"));

        assertOnly(outcome, FindingCode.ATTACHMENT_IS_HEIC);
        assertState(outcome, DecodeState.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"2000, 1000, false", "2000, 1001, true", "1000, 2000, false", "1, 2001, true", "2001, 1, true"})
    void more_pixels_or_a_longer_side_than_allowed_are_not_decoded(int width, int height, boolean refused) {
        var outcome = inspected("a.png", PictureFiles.blankPng(width, height));

        if (refused) {
            assertOnly(
                    outcome,
                    FindingCode.PICTURE_TOO_MANY_PIXELS,
                    Integer.toString(width),
                    Integer.toString(height),
                    "2");
        } else {
            assertThat(outcome.findings()).isEmpty();
        }
        assertState(outcome, refused ? DecodeState.FAIL : DecodeState.OK);
    }

    @Test
    void sides_whose_product_is_beyond_31_bits_are_too_many_pixels() {
        var wide = new AttachmentLimits(1, 1_000_000, 2_000_000, 100_000, 2);
        byte[] file = RawBytes.of(
                Arrays.copyOf(PNG, 8),
                PictureFiles.chunk("IHDR", RawBytes.of(0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0)),
                PictureFiles.chunk("IDAT", new byte[9]),
                PictureFiles.chunk("IEND", new byte[0]));

        assertOnly(
                inspected(Upload.of("a.png", file), wide), FindingCode.PICTURE_TOO_MANY_PIXELS, "65536", "65536", "2");
    }

    @Test
    void a_picture_cut_short_is_said_to_be_and_not_measured() {
        var outcome = inspected("a.png", Arrays.copyOf(PNG, PNG.length - 1));

        assertOnly(outcome, FindingCode.ATTACHMENT_TRUNCATED);
        assertState(outcome, DecodeState.TRUNCATED);
        assertThat(outcome.value().orElseThrow().quality()).isEmpty();
    }

    @Test
    void a_damaged_one_is_said_to_be_and_how() {
        byte[] damaged = PNG.clone();
        damaged[29] ^= 1;

        var outcome = inspected("a.png", damaged);

        assertOnly(outcome, FindingCode.ATTACHMENT_UNDECODABLE, "checksum of IHDR");
        assertState(outcome, DecodeState.FAIL);
    }

    @Test
    void one_whose_pixels_no_decoder_reads_is_damaged() {
        byte[] file = RawBytes.of(
                Arrays.copyOf(PNG, 33),
                PictureFiles.chunk("IDAT", RawBytes.of("nothing packed")),
                PictureFiles.chunk("IEND", new byte[0]));

        var outcome = inspected("a.png", file);

        assertOnly(outcome, FindingCode.ATTACHMENT_UNDECODABLE, "IIOException");
        assertState(outcome, DecodeState.FAIL);
    }

    @Test
    void pixels_that_end_too_early_are_damage_though_the_decoder_fills_them_up() {
        byte[] jpeg = PictureFiles.jpeg(new BufferedImage(400, 400, BufferedImage.TYPE_3BYTE_BGR), 90);
        byte[] file = RawBytes.of(Arrays.copyOf(jpeg, jpeg.length - 200), 0xFF, 0xD9);

        var outcome = inspected("a.jpg", file);

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.ATTACHMENT_UNDECODABLE);
        assertState(outcome, DecodeState.FAIL);
    }

    @Test
    void what_a_picture_carries_besides_is_told_and_the_picture_taken() {
        var outcome = inspected("a.png", RawBytes.of(PNG, "<script"));

        assertOnly(outcome, FindingCode.ATTACHMENT_CARRIES_MORE, "<script");
        assertState(outcome, DecodeState.OK);
    }

    @Test
    void how_good_a_picture_is_is_judged_by_the_settings() {
        var outcome = AidEngines.attachmentInspector(new PictureSettings(LIMITS, 21, 0, 255, 0, 1, 1, 0))
                .inspect(Upload.of("a.png", PNG));

        assertOnly(outcome, FindingCode.PICTURE_TOO_SMALL, "20", "21");
        assertState(outcome, DecodeState.OK);
    }

    private enum Kind {
        JPEG {
            @Override
            byte[] file(BufferedImage image) {
                return PictureFiles.jpeg(image, 90);
            }
        },
        PNG {
            @Override
            byte[] file(BufferedImage image) {
                return PictureFiles.png(image);
            }
        },
        WEBP {
            @Override
            byte[] file(BufferedImage image) {
                return WebpFile.of(image);
            }
        };

        abstract byte[] file(BufferedImage image);
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_of_each_kind_is_looked_at(Kind kind) {
        var outcome = inspected("a", kind.file(new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR)));

        assertThat(outcome.value().orElseThrow().kind().name()).isEqualTo(kind.name());
        assertThat(outcome.value().orElseThrow().width()).isEqualTo(30);
        assertState(outcome, DecodeState.OK);
    }

    @ParameterizedTest
    @CsvSource({"2, OK, PDF_NOT_LOOKED_AT", "3, FAIL, PDF_TOO_LONG"})
    void a_pdf_has_no_more_pages_than_allowed(int pages, DecodeState state, FindingCode code) {
        var outcome = inspected("a.pdf", PdfFiles.pages(pages));

        assertThat(outcome.findings()).extracting(Finding::code).containsExactly(code);
        assertState(outcome, state);
        assertThat(outcome.value().orElseThrow().pages()).isEqualTo(pages);
    }

    @Test
    void a_pdf_too_long_says_by_how_much() {
        assertOnly(inspected("a.pdf", PdfFiles.pages(3)), FindingCode.PDF_TOO_LONG, "3", "2");
    }

    @Test
    void a_locked_pdf_is_refused() {
        var outcome = inspected("a.pdf", PdfFiles.pages(1, "", "/Encrypt 9 0 R"));

        assertOnly(outcome, FindingCode.PDF_ENCRYPTED);
        assertState(outcome, DecodeState.FAIL);
    }

    @Test
    void a_cut_pdf_is_said_to_be() {
        byte[] pdf = PdfFiles.pages(1);
        var outcome = inspected("a.pdf", Arrays.copyOf(pdf, pdf.length - 1));

        assertOnly(outcome, FindingCode.ATTACHMENT_TRUNCATED);
        assertState(outcome, DecodeState.TRUNCATED);
    }
}
