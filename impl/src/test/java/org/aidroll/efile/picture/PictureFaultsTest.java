package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.efile.picture.DrawnDocuments.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong with photographs is found, and nothing else is. Every document is drawn at 1 280 by 960. */
class PictureFaultsTest {
    private static BufferedImage good(Paper paper) {
        return DrawnDocuments.photograph(paper, 3);
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_out_of_focus_is_blurred_and_grain_does_not_hide_it(Paper paper) {
        BufferedImage blurred = Darkroom.blurred(good(paper), 3.5);

        assertThat(Inspections.codes(blurred)).containsExactly(FindingCode.PICTURE_BLURRED);
        assertThat(Inspections.codes(Darkroom.grainy(blurred, 12, 1))).containsExactly(FindingCode.PICTURE_BLURRED);
    }

    @ParameterizedTest
    @EnumSource
    void grain_alone_is_no_fault(Paper paper) {
        assertThat(Inspections.codes(Darkroom.grainy(good(paper), 12, 1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_hand_that_shook_sideways_blurs(Paper paper) {
        assertThat(Inspections.codes(Darkroom.shaken(good(paper), 17))).containsExactly(FindingCode.PICTURE_BLURRED);
    }

    @ParameterizedTest
    @EnumSource
    void a_lamp_mirrored_on_the_document_is_glare(Paper paper) {
        assertThat(Inspections.codes(Darkroom.glaring(good(paper), 0.1))).containsExactly(FindingCode.PICTURE_GLARE);
    }

    @ParameterizedTest
    @EnumSource
    void a_small_spark_of_light_is_no_fault(Paper paper) {
        assertThat(Inspections.codes(Darkroom.glaring(good(paper), 0.04))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_runs_out_of_the_frame_is_cut(Paper paper) {
        BufferedImage moved = DrawnDocuments.photograph(paper, 3, 0.25);

        assertThat(Inspections.codes(moved)).containsExactly(FindingCode.PICTURE_CROPPED);
        assertThat(Inspections.codes(Darkroom.turned(moved, 1))).containsExactly(FindingCode.PICTURE_CROPPED);
    }

    @ParameterizedTest
    @EnumSource
    void a_scan_that_the_document_fills_is_not_cut(Paper paper) {
        assertThat(Inspections.codes(DrawnDocuments.scan(paper, 3))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writing_that_is_washed_out_is_too_bright(Paper paper) {
        assertThat(Inspections.codes(Darkroom.exposed(good(paper), 1.2, 150)))
                .contains(FindingCode.PICTURE_TOO_BRIGHT)
                .doesNotContain(FindingCode.PICTURE_GLARE);
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_of_the_night_is_too_dark(Paper paper) {
        assertThat(Inspections.codes(Darkroom.exposed(good(paper), 0.25, 0))).contains(FindingCode.PICTURE_TOO_DARK);
    }

    @ParameterizedTest
    @EnumSource
    void a_photocopy_is_told_from_an_original_and_only_warned_of(Paper paper) {
        var outcome = Inspections.of("a.jpg", PictureFiles.jpeg(Darkroom.photocopied(good(paper)), 85));

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.PICTURE_WITHOUT_COLOUR);
        assertThat(CheckClass.of(FindingCode.PICTURE_WITHOUT_COLOUR)).isEqualTo(CheckClass.RETRYABLE);
    }

    @Test
    void a_picture_of_half_the_size_has_too_few_pixels() {
        BufferedImage small = Darkroom.scaled(good(Paper.HOUSEHOLD_PAGE), 0.5);

        assertThat(Inspections.codes(Inspections.ofSmall("a.jpg", PictureFiles.jpeg(small, 85))))
                .containsExactly(FindingCode.PICTURE_TOO_SMALL);
    }

    @Test
    void an_empty_table_is_no_document() {
        var empty = new BufferedImage(1280, 960, BufferedImage.TYPE_3BYTE_BGR);

        assertThat(Inspections.codes(Inspections.ofSmall("a.png", PictureFiles.png(empty))))
                .contains(FindingCode.PICTURE_BLURRED, FindingCode.PICTURE_TOO_DARK);
    }
}
