package org.aidroll.efile.picture;

import java.util.Arrays;

/** Small pictures of known levels, cell by cell. */
final class Levels {
    /** The level of a cell. */
    interface At {
        double level(int x, int y);
    }

    private Levels() {}

    static Luminance of(int width, int height, At at) {
        float[] levels = new float[width * height];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (float) at.level(i % width, i / width);
        }
        return new Luminance(width, height, levels);
    }

    static Luminance flat(int width, int height, double level) {
        return of(width, height, (x, y) -> level);
    }

    /** Gives one cell another level. */
    static void dot(Luminance light, int x, int y, double level) {
        light.levels()[y * light.width() + x] = (float) level;
    }

    /** Gives the cells from left and top to before right and bottom another level. */
    static void paint(Luminance light, int left, int top, int right, int bottom, double level) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(light.levels(), y * light.width() + left, y * light.width() + right, (float) level);
        }
    }

    /** Turned clockwise by so many quarters. */
    static Luminance turned(Luminance light, int quarters) {
        Luminance turned = light;
        for (int i = 0; i < quarters; i++) {
            Luminance last = turned;
            turned = of(last.height(), last.width(), (x, y) -> last.at(y, last.height() - 1 - x));
        }
        return turned;
    }
}
