package org.aidroll.efile.picture;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.efile.DecodeState;

/**
 * The markers of a JPEG (ITU T.81, annex B), from the first to the end of the first picture. What follows it, such as a
 * second picture or a film of many phones, is beside the picture.
 */
final class JpegFrame {
    /** No camera writes more scans; each costs a pass over all pixels. */
    private static final int MOST_SCANS = 100;

    private static final int NONE = -1;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    private final Bytes file;
    private final List<Stretch> essential = new ArrayList<>();
    private final List<Stretch> beside = new ArrayList<>();
    private int width;
    private int height;
    private int scans;
    private Exif exif = Exif.NONE;

    private JpegFrame(Bytes file) {
        this.file = file;
        essential.add(new Stretch(0, 2));
    }

    static FileFrame read(Bytes file) {
        return new JpegFrame(file).walk();
    }

    private FileFrame walk() {
        int at = 2;
        while (true) {
            at = nextMarker(at);
            if (at == NONE) {
                return frame().truncated();
            }
            int marker = file.u8(at + 1);
            if (marker == EOI) {
                return whole(at + 2);
            }
            if (marker == SOI || marker == 0x01 || isRestart(marker)) {
                at += 2;
                continue;
            }
            int size = file.u16(at + 2);
            if (at + 4 > file.length() || at + 2 + size > file.length()) {
                return frame().truncated();
            }
            if (size < 2) {
                return frame().broken("segment of " + size + " bytes");
            }
            int end = at + 2 + size;
            segment(marker, at, end);
            if (scans > MOST_SCANS) {
                return frame().broken("more than " + MOST_SCANS + " scans");
            }
            at = marker == SOS ? scan(end) : end;
        }
    }

    /** Where the next marker begins, or NONE. Bytes between segments mean nothing. */
    private int nextMarker(int from) {
        for (int at = from; at < file.length(); at++) {
            int next = file.u8(at + 1);
            if (file.u8(at) == 0xFF && next != 0xFF && next != 0) {
                return at;
            }
        }
        return NONE;
    }

    private void segment(int marker, int at, int end) {
        boolean note = marker >= 0xE0 && marker <= 0xEF || marker == COMMENT;
        if (note && marker != ADOBE) {
            beside.add(new Stretch(at + 4, end));
            if (marker == APP1 && file.has(at + 4, "Exif\0") && exif.equals(Exif.NONE)) {
                exif = Exif.read(file, at + 10, end);
            }
            return;
        }
        essential.add(new Stretch(at, end));
        if (marker == SOS) {
            scans++;
        } else if (isFrameHeader(marker)) {
            height = Math.max(height, file.u16(at + 5));
            width = Math.max(width, file.u16(at + 7));
        }
    }

    /** The end of the coded pixels that begin here. */
    private int scan(int from) {
        byte[] all = file.all();
        int at = from;
        while (at + 1 < all.length) {
            if (all[at] == (byte) 0xFF) {
                int next = all[at + 1] & 0xFF;
                if (next != 0 && next != 0xFF && !isRestart(next)) {
                    break;
                }
            }
            at++;
        }
        essential.add(new Stretch(from, at));
        return at;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean isFrameHeader(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private FileFrame whole(int end) {
        essential.add(new Stretch(end - 2, end));
        beside.add(new Stretch(end, file.length()));
        if (width == 0 || height == 0 || scans == 0) {
            return frame().broken("no picture between its first and its last mark");
        }
        return frame();
    }

    private FileFrame frame() {
        return new FileFrame(
                width, height, 1, DecodeState.OK, "", exif, List.copyOf(essential), ForeignContent.in(file, beside));
    }
}
