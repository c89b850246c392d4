package org.aidroll.efile.picture;

/**
 * How far the document runs out of the picture. The document is the largest connected light region, told from a darker
 * ground by Otsu's threshold; where there is no such ground, or it fills the frame as in a scan, nothing is cut.
 */
final class Cut {
    private static final int SIDE = 128;
    /** Levels by which the document has to be lighter than the ground. */
    private static final double LEAST_CONTRAST = 40;
    /** The share of the frame's border that has to be ground, or else the document is the whole picture. */
    private static final double LEAST_GROUND = 0.15;

    private final Luminance light;
    private final boolean[] document;

    private Cut(Luminance light, double threshold) {
        this.light = light;
        this.document = largest(light, threshold);
    }

    /** The share of a side of the frame over which the document runs out, 0 to 1; of the worst side. */
    static double of(Luminance picture) {
        double scale = Math.min(1, (double) SIDE / Math.max(picture.width(), picture.height()));
        var light = picture.cells(Math.max(1, (int) Math.round(picture.width() * scale)), Math.max(1, (int)
                Math.round(picture.height() * scale)));
        double threshold = Otsu.threshold(light.histogram(), LEAST_CONTRAST);
        return threshold < 0 ? 0 : new Cut(light, threshold).worst();
    }

    private double worst() {
        int w = light.width();
        int h = light.height();
        double top = 0;
        double bottom = 0;
        double left = 0;
        double right = 0;
        for (int x = 0; x < w; x++) {
            top += document[x] ? 1 : 0;
            bottom += document[(h - 1) * w + x] ? 1 : 0;
        }
        for (int y = 0; y < h; y++) {
            left += document[y * w] ? 1 : 0;
            right += document[y * w + w - 1] ? 1 : 0;
        }
        if (top + bottom + left + right > (1 - LEAST_GROUND) * 2 * (w + h)) {
            return 0;
        }
        return Math.max(Math.max(top, bottom) / w, Math.max(left, right) / h);
    }

    private static boolean[] largest(Luminance light, double threshold) {
        int[] regions = new int[light.levels().length];
        int[] queue = new int[regions.length];
        int best = -1;
        int bestSize = 0;
        for (int start = 0; start < regions.length; start++) {
            if (regions[start] == 0 && light.levels()[start] > threshold) {
                int size = fill(light, threshold, start, regions, queue);
                if (size > bestSize) {
                    best = start + 1;
                    bestSize = size;
                }
            }
        }
        boolean[] document = new boolean[regions.length];
        for (int i = 0; i < regions.length; i++) {
            document[i] = regions[i] == best;
        }
        return document;
    }

    /** Numbers the region after its first cell, from 1, and gives its size. */
    private static int fill(Luminance light, double threshold, int start, int[] regions, int[] queue) {
        int region = start + 1;
        int head = 0;
        int tail = 0;
        queue[tail++] = start;
        regions[start] = region;
        while (head < tail) {
            int cell = queue[head++];
            for (int next : light.neighbours(cell)) {
                if (regions[next] == 0 && light.levels()[next] > threshold) {
                    regions[next] = region;
                    queue[tail++] = next;
                }
            }
        }
        return tail;
    }
}
