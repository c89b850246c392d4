package org.aidroll.efile.picture;

import java.util.List;
import org.aidroll.api.efile.DecodeState;

/**
 * A file's skeleton, found without decoding anything.
 *
 * @param width pixels as the header says, 0 where it does not
 * @param height pixels as the header says, 0 where it does not
 * @param pages pages
 * @param state whether the skeleton is whole
 * @param problem what is wrong with it, in a technician's words; empty where nothing is
 * @param exif what the camera wrote
 * @param essential what has to be decoded to see the picture, and nothing else: metadata can stop or mislead a decoder
 * @param carried a sign of what is no picture, such as a script; empty where there is none
 */
record FileFrame(
        int width,
        int height,
        int pages,
        DecodeState state,
        String problem,
        Exif exif,
        List<Stretch> essential,
        String carried) {

    static FileFrame damaged(String problem) {
        return new FileFrame(0, 0, 0, DecodeState.FAIL, problem, Exif.NONE, List.of(), "");
    }

    /** The same, with its end missing. */
    FileFrame truncated() {
        return new FileFrame(width, height, pages, DecodeState.TRUNCATED, "", exif, essential, carried);
    }

    /** The same, damaged in that way. */
    FileFrame broken(String how) {
        return new FileFrame(width, height, pages, DecodeState.FAIL, how, exif, essential, carried);
    }
}
