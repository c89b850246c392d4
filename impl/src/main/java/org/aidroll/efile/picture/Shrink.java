package org.aidroll.efile.picture;

/**
 * Takes rows of levels one by one and gives fewer and shorter ones, each level the mean of the area it stands for. Rows are
 * summed first, so that the sums along a row are done once for each row that comes out.
 */
final class Shrink {
    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    private final float[] levels;
    private final float[] sums;
    private final int[] cells;
    private final float[] shares;
    private int y;
    private int line;

    /** From so many by so many to no more of either. */
    Shrink(int width, int height, int columns, int rows) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.levels = new float[columns * rows];
        this.sums = new float[width];
        this.cells = new int[width];
        this.shares = new float[width];
        for (int x = 0; x < width; x++) {
            cells[x] = (int) ((long) x * columns / width);
            shares[x] = share(x, width, columns);
        }
    }

    /** How much of source cell {@code i} falls into the first target cell it touches. */
    private static float share(int i, int from, int to) {
        long border = ((long) i * to / from + 1) * from;
        return (float) Math.min(1, (double) (border - (long) i * to) / to);
    }

    /** The next row. */
    void add(float[] row) {
        float part = share(y, height, rows);
        for (int x = 0; x < width; x++) {
            sums[x] += row[x] * part;
        }
        y++;
        if ((long) y * rows / height > line) {
            narrow();
            for (int x = 0; x < width; x++) {
                sums[x] = row[x] * (1 - part);
            }
        }
    }

    private void narrow() {
        float area = (float) ((double) width / columns * height / rows);
        float[] narrow = new float[columns + 1];
        for (int x = 0; x < width; x++) {
            float part = sums[x] * shares[x];
            narrow[cells[x]] += part;
            narrow[cells[x] + 1] += sums[x] - part;
        }
        for (int x = 0; x < columns; x++) {
            levels[line * columns + x] = narrow[x] / area;
        }
        line++;
    }

    /** The means, once every row was added. */
    float[] levels() {
        return levels;
    }
}
