package org.aidroll.sis.testhost;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photographs of invented documents on a table, drawn: one number, one photograph. */
public final class Photographs {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;

    private Photographs() {}

    /** A sharp one, as a JPEG. */
    public static byte[] sharp(int number) {
        return jpeg(draw(number));
    }

    /** The same, and the hand had moved. */
    public static byte[] blurred(int number) {
        return jpeg(blurred(draw(number)));
    }

    /** A sharp one, as a PNG. */
    public static byte[] png(int number) {
        return written(draw(number), "png");
    }

    private static BufferedImage draw(int number) {
        var random = new Random(number);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(90, 70 + random.nextInt(20), 55));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(214 + random.nextInt(20), 222, 228));
        pen.fillRect(110, 130, 1060, 700);
        pen.setColor(new Color(40, 40, 70));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 38));
        for (int line = 0; line < 11; line++) {
            pen.drawString("SPECIMEN " + number + "  " + random.nextInt(1_000_000) + "  " + line, 170, 210 + 56 * line);
        }
        pen.setColor(new Color(190, 60, 60));
        pen.fillOval(860, 560, 190, 190);
        pen.dispose();
        return image;
    }

    private static BufferedImage blurred(BufferedImage image) {
        float[] even = new float[41];
        Arrays.fill(even, 1f / even.length);
        BufferedImage blurred = image;
        for (int pass = 0; pass < 2; pass++) {
            blurred =
                    new ConvolveOp(new Kernel(even.length, 1, even), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
            blurred =
                    new ConvolveOp(new Kernel(1, even.length, even), ConvolveOp.EDGE_NO_OP, null).filter(blurred, null);
        }
        return blurred;
    }

    private static byte[] jpeg(BufferedImage image) {
        var random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) { // the grain of a sensor
                int grain = (int) (3 * random.nextGaussian());
                int rgb = image.getRGB(x, y);
                image.setRGB(x, y, level(rgb >> 16, grain) << 16 | level(rgb >> 8, grain) << 8 | level(rgb, grain));
            }
        }
        return written(image, "jpeg");
    }

    private static int level(int level, int grain) {
        return Math.max(0, Math.min(255, (level & 0xFF) + grain));
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
