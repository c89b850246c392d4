package org.aidroll.efile.picture;

import org.aidroll.api.efile.PictureHash;
import org.aidroll.api.efile.PictureQuality;

/** Everything measured on a picture. */
final class Measures {
    private static final double DARKEST = 0.005;
    private static final double LIGHTEST = 0.02;

    private Measures() {}

    static PictureQuality quality(ScaledPicture picture) {
        Luminance light = picture.light();
        int[] counts = light.histogram();
        long cells = light.levels().length;
        return new PictureQuality(
                Sharpness.of(light),
                level(counts, (long) Math.ceil(DARKEST * cells)),
                level(counts, (long) Math.ceil((1 - LIGHTEST) * cells)),
                Glare.of(light),
                Cut.of(light),
                picture.colour());
    }

    /** The level at or below which lie so many cells. */
    private static int level(int[] counts, long cells) {
        int level = 0;
        for (long sum = counts[level]; sum < cells; sum += counts[level]) {
            level++;
        }
        return level;
    }

    /** The hash of the picture turned upright; none of one that is smaller than the hash. */
    static java.util.Optional<PictureHash> hash(ScaledPicture picture, int orientation) {
        int side = PictureHash.SIDE;
        if (picture.light().width() < side || picture.light().height() < side) {
            return java.util.Optional.empty();
        }
        Luminance cells = picture.light().cells(side, side);
        byte[] levels = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                levels[y * side + x] = (byte) Math.round(stored(cells, orientation, x, y));
            }
        }
        return java.util.Optional.of(PictureHash.of(levels));
    }

    /** The level that stands, once the square is turned as EXIF says, at this place. */
    private static float stored(Luminance cells, int orientation, int x, int y) {
        int last = cells.width() - 1;
        return switch (orientation) {
            case 2 -> cells.at(last - x, y);
            case 3 -> cells.at(last - x, last - y);
            case 4 -> cells.at(x, last - y);
            case 5 -> cells.at(y, x);
            case 6 -> cells.at(y, last - x);
            case 7 -> cells.at(last - y, last - x);
            case 8 -> cells.at(last - y, x);
            default -> cells.at(x, y);
        };
    }
}
