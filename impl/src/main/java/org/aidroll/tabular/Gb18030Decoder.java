package org.aidroll.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes GB18030 as the platform's decoder does, and several times as fast: one byte and two bytes by a table that it
 * made, all else, damage too, by itself.
 */
final class Gb18030Decoder extends CharsetDecoder {
    static final Charset CHARSET = Charset.forName("GB18030");

    private static final int LONGEST = 4;
    private static final char[] PAIRS = pairs();

    private final CharsetDecoder platform = CHARSET.newDecoder();

    Gb18030Decoder() {
        super(CHARSET, 1, 2);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
            decodeShort(in, out);
            if (!in.hasRemaining()) {
                break;
            }
            if (!out.hasRemaining()) {
                return CoderResult.OVERFLOW;
            }
            int start = in.position();
            int limit = in.limit();
            in.limit(Math.min(limit, start + LONGEST));
            CoderResult result = platform.decode(in, out, false);
            in.limit(limit);
            if (!result.isUnderflow() || in.position() == start) {
                return result;
            }
        }
        return CoderResult.UNDERFLOW;
    }

    /** Decodes up to the first form that is not of one byte or two, the end of what is there, or that of the room. */
    private static void decodeShort(ByteBuffer in, CharBuffer out) {
        if (!in.hasArray() || !out.hasArray()) {
            return;
        }
        byte[] bytes = in.array();
        char[] characters = out.array();
        int at = in.arrayOffset() + in.position();
        int end = in.arrayOffset() + in.limit();
        int to = out.arrayOffset() + out.position();
        int room = out.arrayOffset() + out.limit();
        while (at < end && to < room) {
            byte first = bytes[at];
            if (first >= 0) {
                characters[to++] = (char) first;
                at++;
                continue;
            }
            char pair = at + 1 < end ? PAIRS[(first & 0x7F) << 8 | (bytes[at + 1] & 0xFF)] : 0;
            if (pair == 0) {
                break;
            }
            characters[to++] = pair;
            at += 2;
        }
        in.position(at - in.arrayOffset());
        out.position(to - out.arrayOffset());
    }

    @Override
    protected void implReset() {
        platform.reset();
    }

    /** The character of each form of two bytes, by the low bits of the first and the second; 0 where there is none. */
    private static char[] pairs() {
        var pairs = new char[1 << 15];
        var platform = CHARSET.newDecoder();
        var out = CharBuffer.allocate(2);
        for (int pair = 0; pair < pairs.length; pair++) {
            var in = ByteBuffer.wrap(new byte[] {(byte) (pair >> 8 | 0x80), (byte) pair});
            out.clear();
            platform.reset();
            if (platform.decode(in, out, true).isUnderflow() && out.position() == 1) {
                pairs[pair] = out.get(0);
            }
        }
        return pairs;
    }
}
