package org.aidroll.efile.picture;

import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;

/**
 * A picture at the size at which everything is measured.
 *
 * @param light luminance (ITU-R BT.601), the long side 1 024 or, of a smaller picture, what it has
 * @param colour the spread of chroma over patches of the picture
 */
record ScaledPicture(Luminance light, double colour) {
    private static final int LONG_SIDE = 1024;

    static ScaledPicture of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(w, h));
        int columns = Math.max(1, (int) Math.round(w * scale));
        int rows = Math.max(1, (int) Math.round(h * scale));
        var shrink = new Shrink(w, h, columns, rows);
        var chroma = new Chroma(w, h);
        PixelRows pixels = pixels(image);
        float[] light = new float[w];
        int[] rgb = new int[w];
        for (int y = 0; y < h; y++) {
            pixels.read(y, rgb);
            for (int x = 0; x < w; x++) {
                int pixel = rgb[x];
                light[x] = (77 * (pixel >> 16 & 0xFF) + 150 * (pixel >> 8 & 0xFF) + 29 * (pixel & 0xFF)) / 256f;
            }
            shrink.add(light);
            chroma.add(rgb);
        }
        return new ScaledPicture(new Luminance(columns, rows, shrink.levels()), chroma.spread());
    }

    @FunctionalInterface
    private interface PixelRows {
        void read(int y, int[] rgb);
    }

    private static PixelRows pixels(BufferedImage image) {
        int w = image.getWidth();
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getNumBanks() == 1
                && image.getSampleModel() instanceof PixelInterleavedSampleModel model
                && image.getColorModel().getNumComponents() == model.getNumBands()
                && !image.getColorModel().hasAlpha()
                && (model.getNumBands() == 3 || model.getNumBands() == 1)
                && image.getRaster().getParent() == null) {
            // Gray as it stands: by way of getRGB it would come out lighter.
            byte[] data = buffer.getData();
            int[] bands = model.getBandOffsets();
            int red = bands[0];
            int green = bands[bands.length / 2];
            int blue = bands[bands.length - 1];
            return (y, rgb) -> {
                int at = y * model.getScanlineStride();
                for (int x = 0; x < w; x++, at += model.getPixelStride()) {
                    rgb[x] = (data[at + red] & 0xFF) << 16 | (data[at + green] & 0xFF) << 8 | data[at + blue] & 0xFF;
                }
            };
        }
        boolean opaque = image.getColorModel().getTransparency() == Transparency.OPAQUE;
        return (y, rgb) -> {
            image.getRGB(0, y, w, 1, rgb, 0, w);
            if (!opaque) {
                onWhite(rgb);
            }
        };
    }

    private static void onWhite(int[] rgb) {
        for (int x = 0; x < rgb.length; x++) {
            int alpha = rgb[x] >>> 24;
            int white = 255 * (255 - alpha);
            rgb[x] = ((rgb[x] >> 16 & 0xFF) * alpha + white) / 255 << 16
                    | ((rgb[x] >> 8 & 0xFF) * alpha + white) / 255 << 8
                    | ((rgb[x] & 0xFF) * alpha + white) / 255;
        }
    }
}
