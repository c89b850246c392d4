package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.aidroll.api.efile.DecodeState;

/** What a reader says while it goes on with damaged pixels. What it says of anything else means nothing. */
final class Complaints implements IIOReadWarningListener {
    private static final String PREMATURE = "premature end";
    private static final String CORRUPT = "corrupt";
    /** Bytes too many between segments: written by some phones, and no pixel is lost. */
    private static final String EXTRANEOUS = "extraneous";

    private boolean premature;
    private boolean corrupt;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        String text = warning.toLowerCase(Locale.ROOT);
        premature |= text.contains(PREMATURE);
        corrupt |= text.contains(CORRUPT) && !text.contains(EXTRANEOUS);
    }

    /** How far the decoding of this picture got. */
    Decoded about(BufferedImage image) {
        if (premature) {
            return new Decoded(image, DecodeState.FAIL, "pixels end too early");
        }
        return corrupt
                ? new Decoded(image, DecodeState.FAIL, "damaged pixels")
                : new Decoded(image, DecodeState.OK, "");
    }
}
