package org.aidroll.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether every byte of a file fits UTF-8 as RFC 3629 has it: no overlong form, no surrogate, nothing above U+10FFFF.
 * Without a decoder, which would make characters that nobody reads.
 */
final class Utf8Check {
    private static final int CHUNK = 1 << 16;

    /** How many bytes of a character are to come. */
    private int missing;
    /** Between which the next of them must lie. */
    private int least = 0x80;

    private int most = 0xBF;

    private Utf8Check() {}

    static boolean fits(Path file) throws IOException {
        var check = new Utf8Check();
        byte[] bytes = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!check.fits(bytes, read)) {
                    return false;
                }
            }
        }
        return check.missing == 0;
    }

    private boolean fits(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (missing > 0) {
                if (b < least || b > most) {
                    return false;
                }
                missing--;
                least = 0x80;
                most = 0xBF;
            } else if (b >= 0x80 && !begins(b)) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(int b) {
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return true;
    }
}
