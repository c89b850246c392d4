package org.aidroll.efile.picture;

import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;

/** The rows of a picture; what is transparent lies on white paper. */
interface PixelRows {

    /** Luminance (ITU-R BT.601) of a row, 256 times 0 to 255. */
    void light(int y, float[] light);

    /** Red, green and blue of a row, 8 bits each, and nothing above them. */
    void colours(int y, int[] rgb);

    static PixelRows of(BufferedImage image) {
        if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && image.getSampleModel() instanceof PixelInterleavedSampleModel model
                && image.getRaster().getParent() == null) {
            int stride = model.getScanlineStride();
            if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
                return new Colours(buffer.getData(), stride);
            } else if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
                return new Grays(buffer.getData(), stride);
            }
        }
        return new Any(image, image.getColorModel().getTransparency() == Transparency.OPAQUE);
    }

    /** What the JDK makes of a photograph: blue, green, red. */
    record Colours(byte[] data, int stride) implements PixelRows {
        @Override
        public void light(int y, float[] light) {
            int row = y * stride;
            for (int x = 0; x < light.length; x++) {
                int at = row + 3 * x;
                light[x] = 77 * (data[at + 2] & 0xFF) + 150 * (data[at + 1] & 0xFF) + 29 * (data[at] & 0xFF);
            }
        }

        @Override
        public void colours(int y, int[] rgb) {
            for (int x = 0; x < rgb.length; x++) {
                int at = y * stride + 3 * x;
                rgb[x] = (data[at + 2] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at] & 0xFF;
            }
        }
    }

    /** Gray as it stands: by way of getRGB it would come out lighter. */
    record Grays(byte[] data, int stride) implements PixelRows {
        @Override
        public void light(int y, float[] light) {
            for (int x = 0; x < light.length; x++) {
                light[x] = 256 * (data[y * stride + x] & 0xFF);
            }
        }

        @Override
        public void colours(int y, int[] rgb) {
            for (int x = 0; x < rgb.length; x++) {
                rgb[x] = (data[y * stride + x] & 0xFF) * 0x010101;
            }
        }
    }

    /** Palettes, 16 bits, transparency: by the picture's own colour model. */
    record Any(BufferedImage image, boolean opaque) implements PixelRows {
        @Override
        public void light(int y, float[] light) {
            int[] rgb = new int[light.length];
            colours(y, rgb);
            for (int x = 0; x < light.length; x++) {
                light[x] = 77 * (rgb[x] >> 16) + 150 * (rgb[x] >> 8 & 0xFF) + 29 * (rgb[x] & 0xFF);
            }
        }

        @Override
        public void colours(int y, int[] rgb) {
            image.getRGB(0, y, rgb.length, 1, rgb, 0, rgb.length);
            for (int x = 0; x < rgb.length; x++) {
                rgb[x] = opaque ? rgb[x] & 0xFFFFFF : onWhite(rgb[x]);
            }
        }

        private static int onWhite(int argb) {
            int alpha = argb >>> 24;
            int white = 255 * (255 - alpha);
            return ((argb >> 16 & 0xFF) * alpha + white) / 255 << 16
                    | ((argb >> 8 & 0xFF) * alpha + white) / 255 << 8
                    | ((argb & 0xFF) * alpha + white) / 255;
        }
    }
}
