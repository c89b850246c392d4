package org.aidroll.efile.picture;

/**
 * How light a picture is, cell by cell, 0 to 255.
 *
 * @param width cells of a row
 * @param height rows
 * @param levels row by row
 */
record Luminance(int width, int height, float[] levels) {

    float at(int x, int y) {
        return levels[y * width + x];
    }

    /** The cells, by their places in the levels, left, right, above and below; at the frame the cell itself. */
    int[] neighbours(int cell) {
        int x = cell % width;
        int y = cell / width;
        return new int[] {
            x > 0 ? cell - 1 : cell,
            x < width - 1 ? cell + 1 : cell,
            y > 0 ? cell - width : cell,
            y < height - 1 ? cell + width : cell
        };
    }

    /** The mean levels of so many by so many cells, whatever the picture's form. */
    Luminance cells(int columns, int rows) {
        var shrink = new Shrink(width, height, columns, rows);
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(levels, y * width, row, 0, width);
            shrink.add(row);
        }
        return new Luminance(columns, rows, shrink.levels());
    }

    /** How many cells there are of each level. */
    int[] histogram() {
        int[] counts = new int[256];
        for (float level : levels) {
            counts[Math.min(255, Math.max(0, Math.round(level)))]++;
        }
        return counts;
    }
}
