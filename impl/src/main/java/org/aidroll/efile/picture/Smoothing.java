package org.aidroll.efile.picture;

/**
 * Gaussian smoothing, first along the rows and then along the columns; at the frame the last level goes on. Both go tap by
 * tap over whole rows and not cell by cell: so the JIT does several cells at once.
 */
final class Smoothing {
    private Smoothing() {}

    static Luminance of(Luminance light, double sigma) {
        float[] kernel = kernel(sigma);
        int w = light.width();
        int h = light.height();
        return new Luminance(w, h, downwards(across(light.levels(), w, h, kernel), w, h, kernel));
    }

    private static float[] kernel(double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        float[] kernel = new float[2 * reach + 1];
        float sum = 0;
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
            sum += kernel[i + reach];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }

    private static float[] across(float[] levels, int w, int h, float[] kernel) {
        int reach = kernel.length / 2;
        float[] smooth = new float[levels.length];
        float[] row = new float[w + 2 * reach];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = levels[y * w + Math.max(0, Math.min(w - 1, x - reach))];
            }
            for (int i = 0; i < kernel.length; i++) {
                add(row, i, kernel[i], smooth, y * w, w);
            }
        }
        return smooth;
    }

    private static float[] downwards(float[] levels, int w, int h, float[] kernel) {
        int reach = kernel.length / 2;
        float[] smooth = new float[levels.length];
        for (int y = 0; y < h; y++) {
            for (int i = 0; i < kernel.length; i++) {
                int from = Math.max(0, Math.min(h - 1, y + i - reach));
                add(levels, from * w, kernel[i], smooth, y * w, w);
            }
        }
        return smooth;
    }

    private static void add(float[] from, int at, float tap, float[] to, int place, int count) {
        for (int x = 0; x < count; x++) {
            to[place + x] += from[at + x] * tap;
        }
    }
}
