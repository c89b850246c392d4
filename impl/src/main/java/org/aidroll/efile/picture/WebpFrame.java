package org.aidroll.efile.picture;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.efile.DecodeState;

/** The chunks of a WebP file (RFC 9649). Transparency is not looked at. */
final class WebpFrame {
    private static final int HEAD = 12;
    private static final int ANIMATED = 2;

    private final Bytes file;
    private final List<Stretch> essential = new ArrayList<>();
    private final List<Stretch> beside = new ArrayList<>();
    private int width;
    private int height;
    private boolean animated;
    private Exif exif = Exif.NONE;

    private WebpFrame(Bytes file) {
        this.file = file;
    }

    static FileFrame read(Bytes file) {
        return new WebpFrame(file).walk();
    }

    private FileFrame walk() {
        long end = 8 + file.u32le(4);
        long at = HEAD;
        while (at + 8 <= end) {
            long size = file.u32le(at + 4);
            long next = at + 8 + size + (size & 1);
            if (at + 8 + size > file.length()) {
                break;
            }
            chunk(file.text(at, at + 4), (int) at, (int) Math.min(next, file.length()));
            at = next;
        }
        if (at < end || end > file.length()) {
            return frame().truncated();
        }
        beside.add(new Stretch((int) end, file.length()));
        if (animated) {
            return frame().broken("animated");
        }
        return essential.isEmpty() || width == 0 || height == 0 ? frame().broken("no pixels") : frame();
    }

    private void chunk(String type, int at, int end) {
        int data = at + 8;
        switch (type) {
            case "VP8X" -> {
                animated = (file.u8(data) & ANIMATED) != 0;
                sides(file.u24le(data + 4) + 1, file.u24le(data + 7) + 1);
            }
            case "VP8 " -> {
                pixels(at, end);
                sides(file.u16le(data + 6) & 0x3FFF, file.u16le(data + 8) & 0x3FFF);
            }
            case "VP8L" -> {
                pixels(at, end);
                long sides = file.u32le(data + 1);
                sides((int) (sides & 0x3FFF) + 1, (int) (sides >> 14 & 0x3FFF) + 1);
            }
            case "EXIF" -> {
                beside.add(new Stretch(data, end));
                exif = Exif.read(file, file.has(data, "Exif\0\0") ? data + 6 : data, end);
            }
            case "ALPH" -> {
                // Part of the picture; what is transparent is looked at as if it were not.
            }
            default -> beside.add(new Stretch(data, end));
        }
    }

    private void pixels(int at, int end) {
        if (essential.isEmpty()) {
            essential.add(new Stretch(at, end));
        }
    }

    /** The largest that any header says is what the guard has to see. */
    private void sides(int w, int h) {
        width = Math.max(width, w);
        height = Math.max(height, h);
    }

    private FileFrame frame() {
        return new FileFrame(
                width, height, 1, DecodeState.OK, "", exif, List.copyOf(essential), ForeignContent.in(file, beside));
    }
}
