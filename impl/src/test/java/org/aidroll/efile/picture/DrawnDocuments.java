package org.aidroll.efile.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Photographs of invented documents lying on a table, drawn; one seed, one photograph. */
final class DrawnDocuments {
    /** What is drawn. */
    enum Paper {
        ID_FRONT,
        ID_BACK,
        HOUSEHOLD_PAGE,
        CERTIFICATE
    }

    static final int WIDTH = 1280;
    static final int HEIGHT = 960;

    private final Random random;
    private final Graphics2D g;
    private final double w;
    private final double h;

    private DrawnDocuments(Random random, Graphics2D g, double w, double h) {
        this.random = random;
        this.g = g;
        this.w = w;
        this.h = h;
    }

    /** That many seeds. */
    static List<Long> seeds(int count) {
        return IntStream.range(0, count).mapToObj(i -> 100L + i).toList();
    }

    /** The paper lying whole on a darker table, a little askew. */
    static BufferedImage photograph(Paper paper, long seed) {
        return photograph(paper, seed, 0);
    }

    /** The same, moved to the right by that share of the picture's width. */
    static BufferedImage photograph(Paper paper, long seed, double moved) {
        return photograph(paper, seed, seed, moved);
    }

    /** Lying and lit as {@code place} has it, with the writing of {@code person}: one table, many families. */
    static BufferedImage photograph(Paper paper, long place, long person, double moved) {
        var random = new Random(place);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        table(g, random);
        boolean card = paper == Paper.ID_FRONT || paper == Paper.ID_BACK;
        double h = card ? HEIGHT * (0.62 + 0.12 * random.nextDouble()) : HEIGHT * (0.82 + 0.08 * random.nextDouble());
        double w = card ? h * 1.58 : h * 1.15;
        g.setTransform(AffineTransform.getTranslateInstance(WIDTH * (0.5 + moved), HEIGHT / 2.0));
        g.rotate(Math.toRadians(4 * random.nextDouble() - 2));
        g.translate(-w / 2, -h / 2);
        new DrawnDocuments(new Random(person), g, w, h).draw(paper);
        g.dispose();
        return image;
    }

    /** The paper as a scanner sees it: it fills the picture. */
    static BufferedImage scan(Paper paper, long seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        new DrawnDocuments(new Random(seed), g, WIDTH, HEIGHT).draw(paper);
        g.dispose();
        return image;
    }

    private void draw(Paper paper) {
        switch (paper) {
            case ID_FRONT -> idFront();
            case ID_BACK -> idBack();
            case HOUSEHOLD_PAGE -> householdPage();
            case CERTIFICATE -> certificate();
        }
    }

    private static void table(Graphics2D g, Random random) {
        int level = 40 + random.nextInt(60);
        g.setPaint(new GradientPaint(
                0,
                0,
                new Color(level + 25, level + 10, level),
                WIDTH,
                HEIGHT,
                new Color(level, level - 12, level - 20)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private void sheet(Color colour) {
        g.setColor(colour);
        g.fillRect(0, 0, (int) w, (int) h);
    }

    private void idFront() {
        sheet(new Color(214, 226, 232));
        g.setColor(new Color(40, 40, 45));
        double size = h * 0.065;
        text(2 + random.nextInt(2), 0.2, 0.10, size);
        text(1, 0.2, 0.24, size);
        text(7, 0.2, 0.38, size);
        text(10, 0.2, 0.52, size);
        text(8, 0.2, 0.61, size);
        DrawnCharacters.write(g, number(18), w * 0.32, h * 0.82, size);
        g.setColor(new Color(70, 110, 170));
        for (double y : new double[] {0.10, 0.24, 0.38, 0.52, 0.82}) {
            text(2, 0.05, y, size * 0.9);
        }
        portrait();
    }

    private void portrait() {
        g.setColor(new Color(170, 185, 200));
        g.fillRect((int) (w * 0.65), (int) (h * 0.1), (int) (w * 0.28), (int) (h * 0.62));
        int skin = random.nextInt(40);
        g.setColor(new Color(200 + skin, 160 + skin, 135 + skin));
        double wide = w * (0.11 + 0.05 * random.nextDouble());
        double left = w * (0.77 + 0.03 * random.nextDouble()) - wide / 2;
        g.fill(new Ellipse2D.Double(left, h * 0.22, wide, h * 0.3));
        g.setColor(new Color(30 + skin, 25 + skin / 2, 25));
        g.fill(new Ellipse2D.Double(left, h * (0.17 + 0.03 * random.nextDouble()), wide, h * 0.12));
        g.setColor(new Color(random.nextInt(200), random.nextInt(200), random.nextInt(200)));
        g.fill(new Ellipse2D.Double(left - w * 0.03, h * 0.54, wide + w * 0.06, h * 0.18));
    }

    private void idBack() {
        sheet(new Color(220, 224, 222));
        g.setColor(new Color(190, 40, 40));
        g.fill(new Ellipse2D.Double(w * 0.06, h * 0.1, h * 0.25, h * 0.25));
        g.setColor(new Color(30, 30, 35));
        text(7, 0.35, 0.12, h * 0.1);
        text(6, 0.35, 0.3, h * 0.1);
        text(9, 0.3, 0.7, h * 0.065);
        DrawnCharacters.write(g, number(16), w * 0.3, h * 0.83, h * 0.065);
    }

    private void householdPage() {
        sheet(new Color(232, 214, 205));
        g.setColor(new Color(60, 50, 50));
        text(8, 0.28, 0.05, h * 0.05);
        int rows = 10;
        for (int row = 0; row <= rows; row++) {
            int y = (int) (h * (0.14 + 0.075 * row));
            g.drawLine((int) (w * 0.05), y, (int) (w * 0.95), y);
        }
        for (double x : new double[] {0.05, 0.25, 0.55, 0.72, 0.95}) {
            g.drawLine((int) (w * x), (int) (h * 0.14), (int) (w * x), (int) (h * 0.89));
        }
        for (int row = 0; row < rows; row++) {
            double y = 0.155 + 0.075 * row;
            text(4, 0.07, y, h * 0.035);
            text(2 + random.nextInt(4), 0.28, y, h * 0.04);
            text(3, 0.57, y, h * 0.035);
            DrawnCharacters.write(g, number(4 + random.nextInt(3)), w * 0.74, h * y, h * 0.04);
        }
        seal(0.8, 0.8);
    }

    private void certificate() {
        sheet(new Color(238, 236, 224));
        g.setColor(new Color(180, 30, 30));
        text(5, 0.2, 0.1, h * 0.11);
        g.setColor(new Color(35, 35, 35));
        for (int line = 0; line < 7; line++) {
            text(8 + random.nextInt(6), 0.1, 0.3 + 0.075 * line, h * 0.045);
        }
        DrawnCharacters.write(g, number(18) + number(2), w * 0.1, h * 0.85, h * 0.03);
        seal(0.78, 0.78);
    }

    private void seal(double x, double y) {
        g.setColor(new Color(200, 40, 40));
        for (int ring = 0; ring < 6; ring++) {
            g.draw(new Ellipse2D.Double(
                    w * x - h * 0.1 + ring, h * y - h * 0.1 + ring, h * 0.2 - 2 * ring, h * 0.2 - 2 * ring));
        }
    }

    private void text(int characters, double x, double y, double size) {
        var text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append(DrawnCharacters.CHINESE.charAt(random.nextInt(DrawnCharacters.CHINESE.length())));
        }
        DrawnCharacters.write(g, text.toString(), w * x, h * y, size);
    }

    private String number(int digits) {
        var number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        return number.toString();
    }
}
