package org.aidroll.efile.picture;

import static org.aidroll.api.finding.FindingCode.PICTURE_BLURRED;
import static org.aidroll.api.finding.FindingCode.PICTURE_CROPPED;
import static org.aidroll.api.finding.FindingCode.PICTURE_GLARE;
import static org.aidroll.api.finding.FindingCode.PICTURE_TOO_BRIGHT;
import static org.aidroll.api.finding.FindingCode.PICTURE_TOO_DARK;
import static org.aidroll.api.finding.FindingCode.PICTURE_TOO_SMALL;
import static org.aidroll.api.finding.FindingCode.PICTURE_WITHOUT_COLOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.efile.PictureQuality;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.junit.jupiter.api.Test;

/**
 * The default thresholds of {@link PictureSettings}, each met exactly and just missed: 600 pixels; sharpness 2; darkest at
 * most 150; lightest at least 90; glare at most 1.5 %; cut at most 5 %; colour at least 1.
 */
class PictureChecksTest {
    private static final Location LOCATION = Location.of("card.jpg");
    private static final PictureQuality JUST_GOOD = new PictureQuality(2, 150, 90, 0.015, 0.05, 1);

    private static List<Finding> findings(int width, int height, PictureQuality quality) {
        return new PictureChecks(PictureSettings.defaults(), LOCATION).of(width, height, quality);
    }

    private static List<Finding> findings(PictureQuality quality) {
        return findings(800, 600, quality);
    }

    private static Finding finding(FindingCode code, String... arguments) {
        return Finding.of(code, LOCATION, arguments);
    }

    @Test
    void a_picture_that_just_meets_every_threshold_is_good() {
        assertThat(findings(800, 600, JUST_GOOD)).isEmpty();
        assertThat(findings(600, 800, JUST_GOOD)).isEmpty();
    }

    @Test
    void a_short_side_of_599_is_too_small_whichever_it_is() {
        assertThat(findings(599, 800, JUST_GOOD)).containsExactly(finding(PICTURE_TOO_SMALL, "599", "600"));
        assertThat(findings(800, 599, JUST_GOOD)).containsExactly(finding(PICTURE_TOO_SMALL, "599", "600"));
    }

    @Test
    void sharpness_below_2_is_blurred() {
        assertThat(findings(new PictureQuality(1.994, 150, 90, 0, 0, 1)))
                .containsExactly(finding(PICTURE_BLURRED, "1.99", "2.00"));
    }

    @Test
    void darkest_above_150_is_too_bright() {
        assertThat(findings(new PictureQuality(2, 151, 200, 0, 0, 1))).containsExactly(finding(PICTURE_TOO_BRIGHT));
    }

    @Test
    void lightest_below_90_is_too_dark() {
        assertThat(findings(new PictureQuality(2, 10, 89, 0, 0, 1))).containsExactly(finding(PICTURE_TOO_DARK));
    }

    @Test
    void glare_above_a_hundredth_and_a_half_is_glare() {
        assertThat(findings(new PictureQuality(2, 150, 90, 0.0163, 0, 1)))
                .containsExactly(finding(PICTURE_GLARE, "1.6"));
    }

    @Test
    void of_a_picture_too_bright_all_over_no_one_patch_is_to_blame() {
        assertThat(findings(new PictureQuality(2, 151, 200, 0.9, 0, 1))).containsExactly(finding(PICTURE_TOO_BRIGHT));
    }

    @Test
    void a_cut_above_a_twentieth_is_cropped() {
        assertThat(findings(new PictureQuality(2, 150, 90, 0, 0.0512, 1)))
                .containsExactly(finding(PICTURE_CROPPED, "5.1"));
    }

    @Test
    void colour_below_1_is_without_colour() {
        assertThat(findings(new PictureQuality(2, 150, 90, 0, 0, 0.99)))
                .containsExactly(finding(PICTURE_WITHOUT_COLOUR));
    }

    @Test
    void everything_wrong_is_said() {
        assertThat(findings(10, 10, new PictureQuality(0, 0, 0, 1, 1, 0)))
                .extracting(Finding::code)
                .containsExactly(
                        PICTURE_TOO_SMALL,
                        PICTURE_GLARE,
                        PICTURE_TOO_DARK,
                        PICTURE_BLURRED,
                        PICTURE_CROPPED,
                        PICTURE_WITHOUT_COLOUR);
    }
}
