package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not change a verdict, and the one direction in which blur may. */
class PictureInvariantsTest {
    /** What {@code orientation} does to a picture, undone: what the camera's sensor saw. */
    private static final int[][] QUARTERS = {{1, 0}, {8, 1}, {3, 2}, {6, 3}};

    private static List<BufferedImage> pictures() {
        BufferedImage card = DrawnDocuments.photograph(Paper.ID_FRONT, 11);
        return List.of(
                card,
                Darkroom.blurred(card, 4),
                Darkroom.glaring(card, 0.12),
                DrawnDocuments.photograph(Paper.HOUSEHOLD_PAGE, 11, 0.25));
    }

    @Test
    void a_picture_turned_and_marked_so_by_the_camera_gets_the_same_verdict_and_hash() {
        for (BufferedImage upright : pictures()) {
            byte[] plain = PictureFiles.jpeg(upright, 90);
            Outcome<Attachment> expected = Inspections.of("a.jpg", plain);
            for (int[] turn : QUARTERS) {
                byte[] turned = PictureFiles.jpeg(Darkroom.turned(upright, turn[1]), 90);
                var outcome =
                        Inspections.of("a.jpg", PictureFiles.withExif(turned, turn[0], "2026:10:01 09:30:00", "phone"));

                assertThat(Inspections.codes(outcome)).as("EXIF " + turn[0]).isEqualTo(Inspections.codes(expected));
                assertThat(outcome.value().orElseThrow().orientation()).isEqualTo(turn[0]);
                assertThat(distance(outcome, expected)).as("EXIF " + turn[0]).isLessThan(32);
            }
        }
    }

    private static int distance(Outcome<Attachment> a, Outcome<Attachment> b) {
        return a.value()
                .orElseThrow()
                .hash()
                .orElseThrow()
                .distance(b.value().orElseThrow().hash().orElseThrow());
    }

    @Test
    void saving_again_at_80_or_more_keeps_what_was_found() {
        for (BufferedImage image : pictures()) {
            List<FindingCode> first = Inspections.codes(Inspections.of("a.jpg", PictureFiles.jpeg(image, 97)));
            for (int quality : new int[] {80, 90}) {
                assertThat(Inspections.codes(Inspections.of("a.jpg", PictureFiles.jpeg(image, quality))))
                        .as("quality " + quality)
                        .isEqualTo(first);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void more_blur_never_scores_sharper(Paper paper) {
        BufferedImage image = DrawnDocuments.photograph(paper, 5);
        double sharpness = Double.MAX_VALUE;
        for (double sigma : new double[] {0, 0.7, 1.5, 3, 6, 15}) {
            double blurred = Inspections.quality(Darkroom.blurred(image, sigma)).sharpness();
            assertThat(blurred).as(paper + " blurred by " + sigma).isLessThanOrEqualTo(sharpness);
            sharpness = blurred;
        }
    }

    @Test
    void the_same_file_gives_the_same_answer_again() {
        byte[] file = PictureFiles.jpeg(Darkroom.blurred(pictures().get(0), 4), 90);
        var first = Inspections.of("a.jpg", file);
        var second = Inspections.of("a.jpg", file);

        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.findings()).isEqualTo(first.findings()).isNotEmpty();
    }

    @Test
    void a_png_and_a_webp_of_the_picture_measure_as_its_jpeg_does() {
        BufferedImage image = DrawnDocuments.photograph(Paper.ID_BACK, 4);
        var jpeg = Inspections.of("a.jpg", PictureFiles.jpeg(image, 97));
        for (byte[] file : List.of(PictureFiles.png(image), WebpFile.of(image))) {
            var other = Inspections.of("a", file);
            assertThat(other.findings()).isEmpty();
            assertThat(distance(jpeg, other)).isLessThan(16);
        }
    }
}
