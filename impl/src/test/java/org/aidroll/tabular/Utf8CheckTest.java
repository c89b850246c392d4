package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file fits where the decoder finds no fault. */
class Utf8CheckTest {
    /** On both sides of every border of RFC 3629. */
    private static final int[] BORDERS = {
        0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @TempDir
    Path folder;

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException damaged) {
            return false;
        }
    }

    @Test
    void it_says_what_the_decoder_says() throws IOException {
        var random = new Random(3629);
        Path file = folder.resolve("bytes");
        int fitting = 0;
        for (int n = 0; n < 4_000; n++) {
            byte[] bytes = new byte[1 + random.nextInt(4)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) BORDERS[random.nextInt(BORDERS.length)];
            }
            Files.write(file, bytes);
            boolean fits = decodes(bytes);
            fitting += fits ? 1 : 0;
            assertThat(Utf8Check.fits(file)).as(Arrays.toString(bytes)).isEqualTo(fits);
        }
        assertThat(fitting).isBetween(100, 3_900);
    }

    @Test
    void a_character_may_lie_across_two_chunks() throws IOException {
        Path file = folder.resolve("long");
        Files.writeString(file, "a".repeat((1 << 16) - 1) + "沈𠮷");
        assertThat(Utf8Check.fits(file)).isTrue();
    }

    @Test
    void a_character_cut_off_at_the_end_does_not_fit() throws IOException {
        Path file = folder.resolve("cut");
        Files.write(file, new byte[] {(byte) 0xE6, (byte) 0xB2});
        assertThat(Utf8Check.fits(file)).isFalse();
    }
}
