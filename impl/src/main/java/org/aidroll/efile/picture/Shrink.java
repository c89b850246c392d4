package org.aidroll.efile.picture;

/** Takes rows of levels one by one and gives fewer and shorter ones, each level the mean of the area it stands for. */
final class Shrink {
    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    private final float[] levels;
    private final int[] first;
    private final float[] share;
    private final float[] narrow;
    private int y;

    /** From so many by so many to no more of either. */
    Shrink(int width, int height, int columns, int rows) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.levels = new float[columns * rows];
        this.narrow = new float[columns + 1];
        this.first = new int[width];
        this.share = new float[width];
        for (int x = 0; x < width; x++) {
            first[x] = (int) ((long) x * columns / width);
            share[x] = (float) share(x, width, columns);
        }
    }

    /** How much of source cell {@code i} falls into the first target cell it touches. */
    private static double share(int i, int from, int to) {
        long border = ((long) i * to / from + 1) * from;
        long start = (long) i * to;
        return Math.min(1, (double) (border - start) / to);
    }

    /** The next row. */
    void add(float[] row) {
        java.util.Arrays.fill(narrow, 0);
        for (int x = 0; x < width; x++) {
            float part = row[x] * share[x];
            int cell = first[x];
            narrow[cell] += part;
            narrow[cell + 1] += row[x] - part;
        }
        int line = (int) ((long) y * rows / height);
        float part = (float) share(y, height, rows);
        for (int x = 0; x < columns; x++) {
            levels[line * columns + x] += narrow[x] * part;
        }
        if (part < 1 && line + 1 < rows) {
            for (int x = 0; x < columns; x++) {
                levels[(line + 1) * columns + x] += narrow[x] * (1 - part);
            }
        }
        y++;
    }

    /** The means, once every row was added. */
    float[] levels() {
        float area = (float) ((double) width / columns * height / rows);
        for (int i = 0; i < levels.length; i++) {
            levels[i] /= area;
        }
        return levels;
    }
}
