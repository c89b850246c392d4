package org.aidroll.efile.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.aidroll.api.efile.DecodeState;

/** The chunks of a PNG (ISO/IEC 15948), with the checksum of each. */
final class PngFrame {
    private static final Set<String> ESSENTIAL = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int MARK = 8;
    private static final int AROUND = 12;

    private final Bytes file;
    private final List<Stretch> essential = new ArrayList<>();
    private final List<Stretch> beside = new ArrayList<>();
    private boolean pixels;
    private Exif exif = Exif.NONE;

    private PngFrame(Bytes file) {
        this.file = file;
        essential.add(new Stretch(0, MARK));
    }

    static FileFrame read(Bytes file) {
        if (file.length() > MARK + 8 && !file.has(MARK + 4, "IHDR")) {
            return FileFrame.damaged("no header");
        }
        return new PngFrame(file).walk();
    }

    private FileFrame walk() {
        int at = MARK;
        while (true) {
            long size = file.u32(at);
            if (at + AROUND + size > file.length()) {
                return frame().truncated();
            }
            int end = at + AROUND + (int) size;
            String type = file.text(at + 4, at + 8);
            if (ESSENTIAL.contains(type)) {
                essential.add(new Stretch(at, end));
                if (checksum(at + 4, end - 4) != file.u32(end - 4)) {
                    return frame().broken("checksum of " + type);
                }
                pixels |= type.equals("IDAT");
            } else {
                beside.add(new Stretch(at + 8, end - 4));
                if (type.equals("eXIf")) {
                    exif = Exif.read(file, at + 8, end - 4);
                }
            }
            if (type.equals("IEND")) {
                return whole(end);
            }
            at = end;
        }
    }

    private FileFrame whole(int end) {
        beside.add(new Stretch(end, file.length()));
        FileFrame frame = frame();
        return pixels && frame.width() > 0 && frame.height() > 0 ? frame : frame.broken("no pixels");
    }

    private long checksum(int from, int to) {
        var crc = new CRC32();
        crc.update(file.all(), from, to - from);
        return crc.getValue();
    }

    private FileFrame frame() {
        return new FileFrame(
                side(MARK + 8),
                side(MARK + 12),
                1,
                DecodeState.OK,
                "",
                exif,
                List.copyOf(essential),
                ForeignContent.in(file, beside));
    }

    private int side(int at) {
        return (int) Math.min(file.u32(at), Integer.MAX_VALUE);
    }
}
