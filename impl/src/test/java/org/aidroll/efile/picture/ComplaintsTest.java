package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.aidroll.api.efile.DecodeState;
import org.junit.jupiter.api.Test;

/** Layer 1 of the e-file's design: every pixel is decoded, and what is said of metadata is ignored. */
class ComplaintsTest {
    private static final BufferedImage IMAGE = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

    private static Decoded after(String... warnings) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        var complaints = new Complaints();
        for (String warning : warnings) {
            complaints.warningOccurred(reader, warning);
        }
        return complaints.about(IMAGE);
    }

    @Test
    void a_picture_nothing_is_said_of_is_whole() {
        assertThat(after()).isEqualTo(new Decoded(IMAGE, DecodeState.OK, ""));
    }

    @Test
    void pixels_that_end_too_early_are_a_failure() {
        assertThat(after("Premature end of input file"))
                .isEqualTo(new Decoded(IMAGE, DecodeState.FAIL, "pixels end too early"));
    }

    @Test
    void damaged_pixels_are_a_failure() {
        assertThat(after("Corrupt JPEG data: bad Huffman code"))
                .isEqualTo(new Decoded(IMAGE, DecodeState.FAIL, "damaged pixels"));
    }

    @Test
    void bytes_too_many_between_segments_cost_no_pixel() {
        assertThat(after("Corrupt JPEG data: 2 extraneous bytes before marker 0xd9")
                        .state())
                .isEqualTo(DecodeState.OK);
    }

    @Test
    void what_is_said_of_anything_else_means_nothing() {
        assertThat(after("Inconsistent metadata read from stream").state()).isEqualTo(DecodeState.OK);
    }

    @Test
    void a_later_warning_does_not_take_an_earlier_one_back() {
        assertThat(after("Corrupt JPEG data", "Embedded color profile is invalid")
                        .problem())
                .isEqualTo("damaged pixels");
        assertThat(after("Premature end of JPEG file", "Corrupt JPEG data").problem())
                .isEqualTo("pixels end too early");
    }
}
