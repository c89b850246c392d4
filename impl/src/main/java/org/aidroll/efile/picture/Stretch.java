package org.aidroll.efile.picture;

import java.util.List;

/** Some bytes of a file, from the first to before the last. */
record Stretch(int from, int to) {

    /** These stretches of the file, one after the other. */
    static byte[] joined(Bytes file, List<Stretch> stretches) {
        byte[] joined = new byte[stretches.stream().mapToInt(Stretch::length).sum()];
        int at = 0;
        for (Stretch stretch : stretches) {
            System.arraycopy(file.all(), stretch.from, joined, at, stretch.length());
            at += stretch.length();
        }
        return joined;
    }

    private int length() {
        return to - from;
    }
}
