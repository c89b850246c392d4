package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class Gb18030DecoderTest {
    private static final Supplier<CharsetDecoder> PLATFORM = Gb18030Decoder.CHARSET::newDecoder;
    private static final int SOME = 200_000;

    @Test
    void every_pair_of_bytes_becomes_what_the_platform_makes_of_it() throws CharacterCodingException {
        var all = ByteBuffer.allocate(1 << 17);
        for (int pair = 0; pair < 1 << 16; pair++) {
            all.put((byte) (pair >> 8)).put((byte) pair);
        }

        assertThat(decoded(new Gb18030Decoder(), all.array())).isEqualTo(decoded(PLATFORM.get(), all.array()));
    }

    @Test
    void every_character_the_platform_writes_is_read_back() throws CharacterCodingException {
        var text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Character.isSurrogate((char) c) || c > Character.MAX_VALUE) {
                text.appendCodePoint(c);
            }
        }
        byte[] bytes = text.toString().getBytes(Gb18030Decoder.CHARSET);

        assertThat(decoded(new Gb18030Decoder(), bytes)).isEqualTo(text.toString());
    }

    @Test
    void damage_of_any_kind_becomes_what_the_platform_makes_of_it() throws CharacterCodingException {
        byte[] noise = noise();

        assertThat(decoded(new Gb18030Decoder(), noise)).isEqualTo(decoded(PLATFORM.get(), noise));
    }

    @Test
    void where_pieces_end_makes_no_difference() throws CharacterCodingException {
        byte[] noise = noise();
        var random = new Random(2);
        var decoder = replacing(new Gb18030Decoder());
        var pieces = new StringBuilder();
        var in = ByteBuffer.wrap(noise);
        var out = CharBuffer.allocate(7);
        int end = 0;
        CoderResult result;
        do {
            end = Math.min(noise.length, Math.max(end, in.position()) + random.nextInt(6));
            in.limit(end);
            do {
                result = decoder.decode(in, out, end == noise.length);
                pieces.append(out.flip());
                out.clear();
            } while (result.isOverflow());
        } while (end < noise.length);

        assertThat(pieces.toString()).isEqualTo(decoded(PLATFORM.get(), noise));
    }

    /** Bytes of all kinds, those that begin or continue a longer form more often than chance has it. */
    private static byte[] noise() {
        var random = new Random(1);
        var noise = new byte[SOME];
        for (int i = 0; i < SOME; i++) {
            noise[i] = (byte) (random.nextInt(3) == 0 ? '0' + random.nextInt(10) : random.nextInt(256));
        }
        return noise;
    }

    private static String decoded(CharsetDecoder decoder, byte[] bytes) throws CharacterCodingException {
        return replacing(decoder).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static CharsetDecoder replacing(CharsetDecoder decoder) {
        return decoder.onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
