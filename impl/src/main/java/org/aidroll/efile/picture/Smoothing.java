package org.aidroll.efile.picture;

/** Gaussian smoothing, first along the rows and then along the columns; at the frame the last level goes on. */
final class Smoothing {
    private Smoothing() {}

    static Luminance of(Luminance light, double sigma) {
        float[] kernel = kernel(sigma);
        int w = light.width();
        int h = light.height();
        float[] turned = pass(light.levels(), w, h, kernel);
        return new Luminance(w, h, pass(turned, h, w, kernel));
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

    /** Smooths along the rows and turns rows into columns, so that two passes do both directions. */
    private static float[] pass(float[] levels, int w, int h, float[] kernel) {
        int reach = kernel.length / 2;
        float[] turned = new float[levels.length];
        float[] row = new float[w + 2 * reach];
        for (int y = 0; y < h; y++) {
            System.arraycopy(levels, y * w, row, reach, w);
            java.util.Arrays.fill(row, 0, reach, row[reach]);
            java.util.Arrays.fill(row, w + reach, row.length, row[w + reach - 1]);
            for (int x = 0; x < w; x++) {
                float sum = 0;
                for (int i = 0; i < kernel.length; i++) {
                    sum += row[x + i] * kernel[i];
                }
                turned[x * h + y] = sum;
            }
        }
        return turned;
    }
}
