package org.aidroll.efile.picture;

import java.nio.charset.StandardCharsets;

/** Numbers out of bytes, at any place: beyond the end everything is 0. */
final class Bytes {
    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    byte[] all() {
        return all;
    }

    int length() {
        return all.length;
    }

    int u8(long at) {
        return at >= 0 && at < all.length ? all[(int) at] & 0xFF : 0;
    }

    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16le(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(long at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32le(long at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    /** Whether these Latin characters stand there. */
    boolean has(long at, String text) {
        if (at < 0 || at + text.length() > all.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (u8(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The Latin characters of that stretch, cut to what there is. */
    String text(long from, long to) {
        int start = (int) Math.max(0, Math.min(from, all.length));
        int end = (int) Math.max(start, Math.min(to, all.length));
        return new String(all, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
