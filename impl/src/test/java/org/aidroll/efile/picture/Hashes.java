package org.aidroll.efile.picture;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.aidroll.api.efile.PictureHash;

/** Hashes of known levels and of known bits. */
final class Hashes {
    /** The level of a cell. */
    interface At {
        int level(int x, int y);
    }

    private Hashes() {}

    static PictureHash of(At at) {
        byte[] levels = new byte[PictureHash.SIDE * PictureHash.SIDE];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) at.level(i % PictureHash.SIDE, i / PictureHash.SIDE);
        }
        return PictureHash.of(levels);
    }

    /**
     * One that has a 1 in these of 128 bits, numbered in the order they have in the hash. Each is a rise of 3 levels in every
     * fourth cell of every second row: too little to be seen in the hash of the whole.
     */
    static PictureHash bits(int... bits) {
        byte[] levels = new byte[PictureHash.SIDE * PictureHash.SIDE];
        Arrays.fill(levels, (byte) 100);
        for (int bit : bits) {
            int quarter = bit / 32;
            int y = quarter / 2 * 16 + bit % 32 / 4 * 2;
            int x = quarter % 2 * 16 + bit % 4 * 4;
            for (int right = x + 1; right < PictureHash.SIDE; right++) {
                levels[y * PictureHash.SIDE + right] += 3;
            }
        }
        return PictureHash.of(levels);
    }

    /** The numbers from the first to before the last. */
    static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }
}
