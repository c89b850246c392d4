package org.aidroll.api.efile;

import java.util.Arrays;
import java.util.Base64;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What finds the same picture again after it was scaled, re-encoded or brightened: 32 by 32 levels of luminance, and the
 * difference hashes made of them.
 *
 * <p>A bit of a difference hash says whether a cell is darker than the one to its right, by more than what re-encoding
 * changes. There are 256 bits of the whole, at 16 by 16 cells, then 256 of each quarter, at 32 by 32.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PictureHash {
    /** Cells of a side. */
    public static final int SIDE = 32;

    /** Words of 64 bits: 4 of the whole, 4 of each quarter. */
    public static final int WORDS = 20;

    private static final int HALF = SIDE / 2;
    private static final int MARGIN = 2;

    private final byte[] levels;
    private final long[] words;

    private PictureHash(byte[] levels) {
        this.levels = levels;
        this.words = words(levels);
    }

    /**
     * The hash of 32 by 32 levels of luminance, row by row, each 0 to 255.
     *
     * @throws IllegalArgumentException if they are not 1 024
     */
    public static PictureHash of(byte[] levels) {
        if (levels.length != SIDE * SIDE) {
            throw new IllegalArgumentException(levels.length + " levels are not " + SIDE * SIDE);
        }
        return new PictureHash(levels.clone());
    }

    /**
     * The hash that {@link #value()} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PictureHash parse(String value) {
        return of(Base64.getDecoder().decode(value));
    }

    /** The levels as Base64, to be kept. */
    public String value() {
        return Base64.getEncoder().encodeToString(levels);
    }

    /** The luminance of a cell, 0 to 255. */
    public int level(int x, int y) {
        return levels[y * SIDE + x] & 0xFF;
    }

    /** 64 bits of the difference hashes; 0 to 3 are of the whole. */
    public long word(int index) {
        return words[index];
    }

    /** In how many of the 1 280 bits two hashes differ. */
    public int distance(PictureHash other) {
        int distance = 0;
        for (int i = 0; i < WORDS; i++) {
            distance += Long.bitCount(words[i] ^ other.words[i]);
        }
        return distance;
    }

    private static long[] words(byte[] levels) {
        long[] words = new long[WORDS];
        int bit = 0;
        for (int y = 0; y < HALF; y++) {
            for (int x = 0; x < HALF; x++) {
                put(words, bit++, block(levels, (x + 1) % HALF, y) - block(levels, x, y));
            }
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            int left = quarter % 2 * HALF;
            int top = quarter / 2 * HALF;
            for (int i = 0; i < HALF * HALF; i++) {
                int row = (top + i / HALF) * SIDE;
                int x = left + i % HALF;
                put(words, bit++, (levels[row + (x + 1) % SIDE] & 0xFF) - (levels[row + x] & 0xFF));
            }
        }
        return words;
    }

    private static int block(byte[] levels, int x, int y) {
        int at = 2 * y * SIDE + 2 * x;
        int sum = (levels[at] & 0xFF)
                + (levels[at + 1] & 0xFF)
                + (levels[at + SIDE] & 0xFF)
                + (levels[at + SIDE + 1] & 0xFF);
        return sum / 4;
    }

    private static void put(long[] words, int bit, int rise) {
        if (rise > MARGIN) {
            words[bit >> 6] |= 1L << bit;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureHash hash && Arrays.equals(levels, hash.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return "PictureHash[" + Long.toHexString(words[0]) + "…]";
    }
}
