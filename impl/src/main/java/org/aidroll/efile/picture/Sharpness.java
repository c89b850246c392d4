package org.aidroll.efile.picture;

import java.util.Arrays;

/**
 * How sharp the text of a picture is: the energy of gradients after a little smoothing over that after much, on the tiles
 * that bear text.
 *
 * <p>A crisp stroke loses most of its gradient to the wider smoothing, a smear loses little: the ratio falls towards 1.
 * Grain of the sensor, which a Laplacian takes for sharpness, is measured on the emptiest tiles and taken off. A hand that
 * shook blurs one direction only, so the worse of the two counts.
 */
final class Sharpness {
    private static final int TILE = 32;
    private static final double FINE = 1.0;
    private static final double COARSE = 2.5;
    /** Mean squared gradient, in levels per pixel, below which a tile is empty. */
    private static final double LEAST = 4;
    /** A tile bears text where its energy is this share of what the busy tiles have. */
    private static final double SHARE = 0.2;
    /** A direction with less than this share of the other's energy says nothing. */
    private static final double LEAST_DIRECTION = 0.15;

    private Sharpness() {}

    static double of(Luminance light) {
        if (light.width() < TILE || light.height() < TILE) {
            return 0;
        }
        return of(energies(Smoothing.of(light, FINE)), energies(Smoothing.of(light, COARSE)));
    }

    /** By the energies of the tiles, across and down, which are used up. */
    static double of(double[][] fine, double[][] coarse) {
        for (double[] direction : fine) {
            takeOffGrain(direction);
        }
        for (double[] direction : coarse) {
            takeOffGrain(direction);
        }
        boolean[] text = textTiles(coarse);
        double[] ratios = new double[2];
        double[] weights = new double[2];
        for (int direction = 0; direction < 2; direction++) {
            weights[direction] = sum(coarse[direction], text);
            ratios[direction] = weights[direction] == 0 ? 0 : sum(fine[direction], text) / weights[direction];
        }
        if (weights[0] < LEAST_DIRECTION * weights[1]) {
            return ratios[1];
        }
        return weights[1] < LEAST_DIRECTION * weights[0] ? ratios[0] : Math.min(ratios[0], ratios[1]);
    }

    private static boolean[] textTiles(double[][] coarse) {
        double[] both = new double[coarse[0].length];
        for (int i = 0; i < both.length; i++) {
            both[i] = coarse[0][i] + coarse[1][i];
        }
        double[] sorted = both.clone();
        Arrays.sort(sorted);
        double least = Math.max(LEAST, SHARE * sorted[(int) (0.95 * (sorted.length - 1))]);
        boolean[] text = new boolean[both.length];
        for (int i = 0; i < both.length; i++) {
            text[i] = both[i] >= least;
        }
        return text;
    }

    private static double sum(double[] energies, boolean[] tiles) {
        double sum = 0;
        for (int i = 0; i < tiles.length; i++) {
            sum += tiles[i] ? energies[i] : 0;
        }
        return sum;
    }

    private static void takeOffGrain(double[] energies) {
        double[] sorted = energies.clone();
        Arrays.sort(sorted);
        double grain = sorted[sorted.length / 20];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = Math.max(0, energies[i] - grain);
        }
    }

    /** The mean squared gradient of each tile, across and down. The tiles lie in the middle, so that turning changes none. */
    static double[][] energies(Luminance light) {
        int columns = light.width() / TILE;
        int rows = light.height() / TILE;
        int left = (light.width() - columns * TILE) / 2;
        int top = (light.height() - rows * TILE) / 2;
        double[][] energies = new double[2][columns * rows];
        for (int y = Math.max(1, top); y < Math.min(light.height() - 1, top + rows * TILE); y++) {
            for (int column = 0; column < columns; column++) {
                int from = Math.max(1, left + column * TILE);
                int to = Math.min(light.width() - 1, left + (column + 1) * TILE);
                int tile = (y - top) / TILE * columns + column;
                energies[0][tile] += squares(light, y, from, to, 1);
                energies[1][tile] += squares(light, y, from, to, light.width());
            }
        }
        return energies;
    }

    /** What a stretch of a row adds to its tile, of the gradient towards the cell that many places on. */
    private static double squares(Luminance light, int y, int from, int to, int step) {
        float[] levels = light.levels();
        float sum = 0;
        for (int at = y * light.width() + from; at < y * light.width() + to; at++) {
            float rise = levels[at + step] - levels[at - step];
            sum += rise * rise;
        }
        return sum / (4.0 * TILE * TILE);
    }
}
