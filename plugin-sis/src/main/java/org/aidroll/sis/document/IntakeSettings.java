package org.aidroll.sis.document;

import org.aidroll.api.efile.PictureSettings;

/**
 * What taking in a document may cost, and what is kept of it.
 *
 * @param pictures when a picture has to be taken again, and the bounds of bytes and pixels
 * @param longSide pixels of the long side of a kept picture, at most
 * @param smallSide pixels of the long side of the small picture beside it
 * @param versions how many versions of one slot are kept, withdrawn ones as well
 * @param atOnce how many files are decoded at one moment; each may need 100 MB
 */
public record IntakeSettings(PictureSettings pictures, int longSide, int smallSide, int versions, int atOnce) {

    /** @throws IllegalArgumentException if a bound is not positive */
    public IntakeSettings {
        if (longSide < 1 || smallSide < 1 || versions < 1 || atOnce < 1) {
            throw new IllegalArgumentException("a bound of documents is not positive\nMaybe start from defaults()");
        }
    }

    /** The library's settings of pictures; 2 600 and 360 pixels; 50 versions of a slot; 2 at once. */
    public static IntakeSettings defaults() {
        return new IntakeSettings(PictureSettings.defaults(), 2600, 360, 50, 2);
    }
}
