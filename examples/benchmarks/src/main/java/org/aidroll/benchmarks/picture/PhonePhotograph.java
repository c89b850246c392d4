package org.aidroll.benchmarks.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A page of strokes on a table, with the grain of a sensor, as a JPEG of quality 92: the same bytes at every run. */
final class PhonePhotograph {
    private static final int STROKES = 6_000;
    private static final double GRAIN = 4;

    private PhonePhotograph() {}

    static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(3);
        draw(image, random);
        grain(image, random);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.92f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static void draw(BufferedImage image, Random random) {
        int w = image.getWidth();
        int h = image.getHeight();
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(90, 70, 55));
        g.fillRect(0, 0, w, h);
        g.setColor(new Color(232, 216, 206));
        g.fillRect(w / 10, h / 12, w * 8 / 10, h * 10 / 12);
        g.setColor(new Color(50, 45, 45));
        g.setStroke(new BasicStroke(w / 600f));
        for (int i = 0; i < STROKES; i++) {
            int x = w / 8 + random.nextInt(w * 6 / 8);
            int y = h / 8 + random.nextInt(30) * h / 42;
            g.drawLine(x, y, x + random.nextInt(w / 80), y + random.nextInt(h / 60));
        }
        g.dispose();
    }

    private static void grain(BufferedImage image, Random random) {
        byte[] levels = ((java.awt.image.DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) Math.max(0, Math.min(255, (levels[i] & 0xFF) + GRAIN * random.nextGaussian()));
        }
    }
}
