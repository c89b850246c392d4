package org.aidroll.efile.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * Chinese characters and digits as strokes, so that a document can be drawn on a machine without any font. Each stroke is a
 * chain of points of a 9 by 9 grid, two digits a point.
 */
final class DrawnCharacters {
    /** Characters there are strokes of, of those that papers of families bear. */
    static final String CHINESE = "王田中国人口日月山土木禾林石大小生年甲申由目白早千干工上下户册出";

    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('王', "1080 1484 0888 4048"),
            Map.entry('田', "1018 1080 8088 1888 4048 1484"),
            Map.entry('中', "1215 1272 7275 1575 4048"),
            Map.entry('国', "0008 0080 8088 0888 2262 2464 2767 4247"),
            Map.entry('人', "40426208 4388"),
            Map.entry('口', "1117 1171 7177 1777"),
            Map.entry('日', "2028 2060 6068 2868 2464"),
            Map.entry('月', "20251708 2060 6068 2262 2464"),
            Map.entry('山', "4047 0308 0888 8388"),
            Map.entry('土', "1373 0888 4048"),
            Map.entry('木', "0282 4048 4206 4286"),
            Map.entry('禾', "6010 0383 4048 4307 4387"),
            Map.entry('林', "0232 2028 2305 5282 6068 6346 6386"),
            Map.entry('石', "0080 3017 3437 3474 7477 3777"),
            Map.entry('大', "0282 404308 4388"),
            Map.entry('小', "4048 2205 6285"),
            Map.entry('生', "2004 1282 1575 0888 4048"),
            Map.entry('年', "2003 1070 1474 1417 0787 5058"),
            Map.entry('甲', "1014 1070 7074 1474 1272 4048"),
            Map.entry('申', "1116 1171 7176 1676 1474 4048"),
            Map.entry('由', "1218 1272 7278 1878 1575 4048"),
            Map.entry('目', "2028 2060 6068 2868 2363 2565"),
            Map.entry('白', "4032 2228 2262 6268 2868 2565"),
            Map.entry('早', "2024 2060 6064 2262 2464 0686 4448"),
            Map.entry('千', "6010 0484 4048"),
            Map.entry('干', "1171 0484 4148"),
            Map.entry('工', "1171 4148 0888"),
            Map.entry('上', "4048 4474 0888"),
            Map.entry('下', "0181 4148 4365"),
            Map.entry('户', "4051 2272 7275 2575 220508"),
            Map.entry('册', "101708 1030 3038 5057 5070 7078 0484"),
            Map.entry('出', "4048 1013 1373 7073 0508 0888 8588"),
            Map.entry('0', "2060 6068 6828 2820"),
            Map.entry('1', "2240 4048"),
            Map.entry('2', "2060 6064 6424 2428 2868"),
            Map.entry('3', "2060 6068 2464 2868"),
            Map.entry('4', "2024 2464 6068"),
            Map.entry('5', "6020 2024 2464 6468 6828"),
            Map.entry('6', "6020 2028 2868 6864 6424"),
            Map.entry('7', "2060 6038"),
            Map.entry('8', "2060 6068 6828 2820 2464"),
            Map.entry('9', "6424 2420 2060 6068 6828"),
            Map.entry('X', "2068 6028"));

    private DrawnCharacters() {}

    /** Writes the text in a square of that size for each character, the upper left corner of the first given. */
    static void write(Graphics2D g, String text, double x, double y, double size) {
        var before = g.getStroke();
        g.setStroke(new BasicStroke((float) (size / 11), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        double advance = size * 1.12;
        for (int i = 0; i < text.length(); i++) {
            for (String stroke : STROKES.get(text.charAt(i)).split(" ")) {
                g.draw(path(stroke, x + i * advance, y, size / 9));
            }
        }
        g.setStroke(before);
    }

    private static Path2D path(String stroke, double x, double y, double unit) {
        var path = new Path2D.Double();
        for (int i = 0; i < stroke.length(); i += 2) {
            double px = x + (stroke.charAt(i) - '0' + 0.5) * unit;
            double py = y + (stroke.charAt(i + 1) - '0' + 0.5) * unit;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path;
    }
}
