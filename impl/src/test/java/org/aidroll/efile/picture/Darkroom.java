package org.aidroll.efile.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.Random;

/** What goes wrong with photographs, in known doses; each gives a new picture. */
final class Darkroom {
    private Darkroom() {}

    /** Out of focus: Gaussian, sigma in pixels. */
    static BufferedImage blurred(BufferedImage image, double sigma) {
        if (sigma == 0) {
            return image;
        }
        int reach = (int) Math.ceil(3 * sigma);
        float[] kernel = new float[2 * reach + 1];
        float sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) Math.exp(-(i - reach) * (i - reach) / (2 * sigma * sigma));
            sum += kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        return convolved(convolved(image, new Kernel(kernel.length, 1, kernel)), new Kernel(1, kernel.length, kernel));
    }

    /** A hand that shook sideways over so many pixels. */
    static BufferedImage shaken(BufferedImage image, int pixels) {
        float[] kernel = new float[pixels];
        Arrays.fill(kernel, 1f / pixels);
        return convolved(image, new Kernel(pixels, 1, kernel));
    }

    private static BufferedImage convolved(BufferedImage image, Kernel kernel) {
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, like(image));
    }

    private static BufferedImage like(BufferedImage image) {
        return new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    }

    /** The grain of a small sensor, in levels. */
    static BufferedImage grainy(BufferedImage image, double levels, long seed) {
        var random = new Random(seed);
        BufferedImage grainy = like(image);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int r = grained(rgb >> 16, levels, random);
                int g = grained(rgb >> 8, levels, random);
                int b = grained(rgb, levels, random);
                grainy.setRGB(x, y, r << 16 | g << 8 | b);
            }
        }
        return grainy;
    }

    private static int grained(int level, double levels, Random random) {
        return (int) Math.max(0, Math.min(255, Math.round((level & 0xFF) + levels * random.nextGaussian())));
    }

    /** A lamp mirrored in the middle: white up to that share of the short side, fading to nothing at twice of it. */
    static BufferedImage glaring(BufferedImage image, double radius) {
        BufferedImage glaring = copy(image);
        Graphics2D g = glaring.createGraphics();
        float r = (float) (2 * radius * Math.min(image.getWidth(), image.getHeight()));
        g.setPaint(new RadialGradientPaint(
                image.getWidth() * 0.45f, image.getHeight() * 0.45f, r, new float[] {0, 0.5f, 1}, new Color[] {
                    Color.WHITE, Color.WHITE, new Color(255, 255, 255, 0)
                }));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
        return glaring;
    }

    /** Each level times {@code factor} plus {@code offset}, cut at 0 and 255. */
    static BufferedImage exposed(BufferedImage image, double factor, double offset) {
        return new RescaleOp((float) factor, (float) offset, null).filter(image, like(image));
    }

    /** Without any colour. */
    static BufferedImage photocopied(BufferedImage image) {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = gray.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy(gray);
    }

    /** Turned clockwise by so many quarters. */
    static BufferedImage turned(BufferedImage image, int quarters) {
        int w = image.getWidth();
        int h = image.getHeight();
        int[] from = image.getRGB(0, 0, w, h, null, 0, w);
        int[] to = new int[w * h];
        boolean lying = quarters % 2 == 1;
        int row = lying ? h : w;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int place =
                        switch (quarters % 4) {
                            case 1 -> x * row + h - 1 - y;
                            case 2 -> (h - 1 - y) * row + w - 1 - x;
                            case 3 -> (w - 1 - x) * row + y;
                            default -> y * row + x;
                        };
                to[place] = from[y * w + x];
            }
        }
        var turned = new BufferedImage(row, lying ? w : h, BufferedImage.TYPE_3BYTE_BGR);
        turned.setRGB(0, 0, row, turned.getHeight(), to, 0, row);
        return turned;
    }

    /** At another size. */
    static BufferedImage scaled(BufferedImage image, double factor) {
        var scaled = new BufferedImage(
                (int) (image.getWidth() * factor), (int) (image.getHeight() * factor), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = scaled.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image, AffineTransform.getScaleInstance(factor, factor), null);
        g.dispose();
        return scaled;
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage copy = like(image);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }
}
