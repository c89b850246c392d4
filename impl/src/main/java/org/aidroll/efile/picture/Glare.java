package org.aidroll.efile.picture;

/**
 * The largest patch of light that washed out what was there: as bright as can be, fading softly at its rim, on something
 * that is not as bright itself. White paper of a scan is bright up to its ink, whose rim is hard.
 */
final class Glare {
    private static final int WASHED = 250;
    /** Where what lies around is lighter than this, it cannot be told from glare: that is overexposure, or a scan. */
    private static final int LIGHTEST_PAPER = 238;
    /** Levels per pixel: a rim that rises faster is the edge of something. */
    private static final double SOFT = 24;

    private final Luminance light;
    private final boolean[] seen;
    private final int[] queue;

    private Glare(Luminance light) {
        this.light = light;
        this.seen = new boolean[light.levels().length];
        this.queue = new int[light.levels().length];
    }

    /** Its share of the picture, 0 to 1; 0 where there is none. */
    static double of(Luminance light) {
        return paper(light) > LIGHTEST_PAPER ? 0 : new Glare(light).largest();
    }

    /** The level of what is light and not washed out: the median of the lighter half of levels. */
    private static int paper(Luminance light) {
        int[] counts = light.histogram();
        long total = 0;
        for (int level = 128; level < WASHED; level++) {
            total += counts[level];
        }
        int level = 128;
        for (long sum = counts[level]; 2 * sum < total; sum += counts[level]) {
            level++;
        }
        return level;
    }

    private double largest() {
        int largest = 0;
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && light.levels()[start] >= WASHED) {
                largest = Math.max(largest, patch(start));
            }
        }
        return (double) largest / seen.length;
    }

    /** The size of the patch around that cell; 0 where its rim is hard for the most part. */
    private int patch(int start) {
        int w = light.width();
        int head = 0;
        int tail = 0;
        int rim = 0;
        int soft = 0;
        queue[tail++] = start;
        seen[start] = true;
        while (head < tail) {
            int cell = queue[head++];
            boolean edge = false;
            for (int next : light.neighbours(cell)) {
                if (light.levels()[next] < WASHED) {
                    edge = true;
                } else if (!seen[next]) {
                    seen[next] = true;
                    queue[tail++] = next;
                }
            }
            if (edge) {
                rim++;
                soft += isSoft(cell % w, cell / w) ? 1 : 0;
            }
        }
        return 2 * soft > rim ? tail : 0;
    }

    private boolean isSoft(int x, int y) {
        int left = Math.max(0, x - 2);
        int right = Math.min(light.width() - 1, x + 2);
        int top = Math.max(0, y - 2);
        int bottom = Math.min(light.height() - 1, y + 2);
        double across = (light.at(right, y) - light.at(left, y)) / Math.max(1, right - left);
        double down = (light.at(x, bottom) - light.at(x, top)) / Math.max(1, bottom - top);
        return across * across + down * down < SOFT * SOFT;
    }
}
