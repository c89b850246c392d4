package org.aidroll.efile.picture;

/**
 * How far the colours of patches lie apart. The light of a lamp tints a photocopy evenly and so spreads nothing; the grain
 * of a phone's sensor averages out within a patch.
 */
final class Chroma {
    private static final int PATCHES = 64;
    private static final int EVERY = 4;

    private final int[] column;
    private final int height;
    private final long[] red = new long[PATCHES * PATCHES];
    private final long[] green = new long[PATCHES * PATCHES];
    private final long[] blue = new long[PATCHES * PATCHES];
    private final int[] count = new int[PATCHES * PATCHES];

    Chroma(int width, int height) {
        this.height = height;
        this.column = new int[width];
        for (int x = 0; x < width; x++) {
            column[x] = (int) ((long) x * PATCHES / width);
        }
    }

    /** A row of the picture. */
    void add(int y, int[] rgb) {
        int row = (int) ((long) y * PATCHES / height) * PATCHES;
        for (int x = 0; x < column.length; x += EVERY) {
            int patch = row + column[x];
            int pixel = rgb[x];
            red[patch] += pixel >> 16;
            green[patch] += pixel >> 8 & 0xFF;
            blue[patch] += pixel & 0xFF;
            count[patch]++;
        }
    }

    /** The standard deviation of the patches in the plane of chroma, in levels of 255. */
    double spread() {
        var bluish = new Spread();
        var reddish = new Spread();
        for (int i = 0; i < count.length; i++) {
            if (count[i] > 0) {
                double light = (0.299 * red[i] + 0.587 * green[i] + 0.114 * blue[i]) / count[i];
                bluish.add(0.564 * ((double) blue[i] / count[i] - light));
                reddish.add(0.713 * ((double) red[i] / count[i] - light));
            }
        }
        return Math.sqrt(bluish.variance() + reddish.variance());
    }

    private static final class Spread {
        private double sum;
        private double squares;
        private int n;

        void add(double value) {
            sum += value;
            squares += value * value;
            n++;
        }

        double variance() {
            return Math.max(0, squares / n - sum / n * (sum / n));
        }
    }
}
