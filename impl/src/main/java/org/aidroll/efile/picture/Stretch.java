package org.aidroll.efile.picture;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Some bytes of a file, from the first to before the last. */
record Stretch(int from, int to) {

    /** These stretches of the file, one after the other. */
    static byte[] joined(Bytes file, List<Stretch> stretches) {
        var out = new ByteArrayOutputStream(
                stretches.stream().mapToInt(s -> s.to - s.from).sum());
        for (Stretch stretch : stretches) {
            out.write(file.all(), stretch.from, stretch.to - stretch.from);
        }
        return out.toByteArray();
    }
}
