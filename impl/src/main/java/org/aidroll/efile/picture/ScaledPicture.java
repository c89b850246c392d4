package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;

/**
 * A picture at the size at which everything is measured.
 *
 * @param light luminance, the long side 1 024 or, of a smaller picture, what it has
 * @param colour the spread of chroma over patches of the picture
 */
record ScaledPicture(Luminance light, double colour) {
    private static final int LONG_SIDE = 1024;
    /** Chroma is looked at in every fourth row: it is averaged over patches anyway. */
    private static final int EVERY = 4;

    static ScaledPicture of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(w, h));
        int columns = Math.max(1, (int) Math.round(w * scale));
        int rows = Math.max(1, (int) Math.round(h * scale));
        var shrink = new Shrink(w, h, columns, rows);
        var chroma = new Chroma(w, h);
        var pixels = PixelRows.of(image);
        float[] light = new float[w];
        int[] rgb = new int[w];
        for (int y = 0; y < h; y++) {
            pixels.light(y, light);
            shrink.add(light);
            if (y % EVERY == 0) {
                pixels.colours(y, rgb);
                chroma.add(y, rgb);
            }
        }
        float[] levels = shrink.levels();
        for (int i = 0; i < levels.length; i++) {
            levels[i] /= 256;
        }
        return new ScaledPicture(new Luminance(columns, rows, levels), chroma.spread());
    }
}
