package org.aidroll.county.made;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A drawn document on a table: lines of strokes that look like writing and say nothing. No font is asked for. */
final class DrawnPage {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 612;
    private static final int EDGE = 60;

    private DrawnPage() {}

    static void write(Chance chance, Path file) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(96, 82, 70));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(214, 228, 236));
        pen.fillRect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE);
        pen.setColor(new Color(34, 36, 52));
        for (int y = EDGE + 40; y < HEIGHT - EDGE - 50; y += 44) {
            for (int x = EDGE + 40; x < WIDTH - EDGE - 60; x += 46) {
                character(pen, chance, x, y);
            }
        }
        pen.dispose();
        grain(image, chance);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no writer of PNG");
        }
    }

    private static void character(Graphics2D pen, Chance chance, int x, int y) {
        if (chance.hits(.15)) {
            return;
        }
        for (int stroke = 0; stroke < 3; stroke++) {
            pen.fillRect(x, y + chance.between(0, 22), 26, 3);
            pen.fillRect(x + chance.between(0, 22), y, 3, 26);
        }
    }

    /** As a camera has it; without it the file would be too small for a photograph. */
    private static void grain(BufferedImage image, Chance chance) {
        for (int i = 0; i < WIDTH * HEIGHT / 800; i++) {
            int x = chance.between(0, WIDTH - 1);
            int y = chance.between(0, HEIGHT - 1);
            image.setRGB(x, y, image.getRGB(x, y) ^ chance.between(0, 7) << 8);
        }
    }
}
