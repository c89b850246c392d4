package org.aidroll.efile.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels as a new picture: turned, scaled, on white where there was nothing. */
final class Redrawn {
    /** A document stays as legible as it was; a file stays below two megabytes. */
    private static final float QUALITY = 0.9f;

    private Redrawn() {}

    /**
     * @param orientation as EXIF counts, 1 to 8
     * @param longSide pixels at most
     */
    static byte[] jpeg(BufferedImage image, int orientation, int longSide) throws IOException {
        return written(turned(scaled(image, longSide), orientation));
    }

    /** By halves as long as it can be: each point of the copy is made of all that lay under it. */
    private static BufferedImage scaled(BufferedImage image, int longSide) {
        BufferedImage scaled = image;
        double scale = (double) longSide / Math.max(scaled.getWidth(), scaled.getHeight());
        while (scale < 0.5) {
            scaled = drawn(scaled, half(scaled.getWidth()), half(scaled.getHeight()));
            scale = (double) longSide / Math.max(scaled.getWidth(), scaled.getHeight());
        }
        return scale >= 1 ? scaled : drawn(scaled, part(scaled.getWidth(), scale), part(scaled.getHeight(), scale));
    }

    private static int half(int pixels) {
        return Math.max(1, pixels / 2);
    }

    private static int part(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, how, null);
        pen.dispose();
        return drawn;
    }

    /** From what is stored to what was seen, by the eight cases of EXIF 2.32, 4.6.4. */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        boolean lying = orientation > 4;
        AffineTransform how =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        return drawn(image, lying ? h : w, lying ? w : h, how);
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ImageWriter writer = writer();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriter writer() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this Java cannot write JPEG\nMaybe install a whole Java, not a cut one");
    }
}
