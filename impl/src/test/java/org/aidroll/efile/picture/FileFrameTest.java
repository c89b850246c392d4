package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.efile.DecodeState;
import org.junit.jupiter.api.Test;

/** A skeleton that turns out not to be whole keeps what is known of it. */
class FileFrameTest {
    private static final Exif SIDEWAYS = new Exif(6, null);
    private static final List<Stretch> ESSENTIAL = List.of(new Stretch(1, 2));
    private static final FileFrame FRAME = new FileFrame(3, 2, 1, DecodeState.OK, "", SIDEWAYS, ESSENTIAL, "ZIP");

    @Test
    void cut_it_lacks_its_end_and_nothing_else() {
        assertThat(FRAME.truncated())
                .isEqualTo(new FileFrame(3, 2, 1, DecodeState.TRUNCATED, "", SIDEWAYS, ESSENTIAL, "ZIP"));
    }

    @Test
    void broken_it_says_how() {
        assertThat(FRAME.broken("checksum"))
                .isEqualTo(new FileFrame(3, 2, 1, DecodeState.FAIL, "checksum", SIDEWAYS, ESSENTIAL, "ZIP"));
    }

    @Test
    void damaged_from_the_start_nothing_is_known() {
        assertThat(FileFrame.damaged("no header"))
                .isEqualTo(new FileFrame(0, 0, 0, DecodeState.FAIL, "no header", Exif.NONE, List.of(), ""));
    }
}
