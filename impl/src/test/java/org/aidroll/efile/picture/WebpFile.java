package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes a WebP file (RFC 9649, lossless) that packs nothing: eight bits for each of red, green and blue. */
final class WebpFile {
    private static final int LITERALS = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int bits;

    private WebpFile() {}

    static byte[] of(BufferedImage image) {
        return new WebpFile().write(image);
    }

    private byte[] write(BufferedImage image) {
        put(0x2F, 8);
        put(image.getWidth() - 1, 14);
        put(image.getHeight() - 1, 14);
        put(0, 1 + 3);
        put(0, 1 + 1 + 1);
        eightBitCode(24);
        eightBitCode(0);
        eightBitCode(0);
        put(0b101, 3);
        put(255, 8);
        put(0b001, 3);
        put(0, 1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                level(rgb >> 8);
                level(rgb >> 16);
                level(rgb);
            }
        }
        put(0, 8 - bits % 8);
        return file(out.toByteArray());
    }

    /** A code of eight bits for each literal and none for what comes after. */
    private void eightBitCode(int others) {
        put(0, 1);
        put(12 - 4, 4);
        for (int symbol = 0; symbol < 12; symbol++) {
            put(symbol == 2 || symbol == 11 ? 1 : 0, 3);
        }
        put(0, 1);
        for (int i = 0; i < LITERALS; i++) {
            put(1, 1);
        }
        for (int i = 0; i < others; i++) {
            put(0, 1);
        }
    }

    private void level(int level) {
        put(Integer.reverse(level << 24) & 0xFF, 8);
    }

    private void put(int value, int count) {
        for (int i = 0; i < count; i++) {
            held |= (value >> i & 1) << bits++;
            if (bits == 8) {
                out.write(held);
                held = 0;
                bits = 0;
            }
        }
    }

    private static byte[] file(byte[] data) {
        int padded = data.length + (data.length & 1);
        return ByteBuffer.allocate(20 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes())
                .putInt(12 + padded)
                .put("WEBPVP8L".getBytes())
                .putInt(data.length)
                .put(data)
                .array();
    }
}
