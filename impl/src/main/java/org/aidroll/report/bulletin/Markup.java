package org.aidroll.report.bulletin;

/** Text as HTML and SVG hold it: whatever a name says, it stays text, in its own direction, and within its own place. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isHeld(point) ? Character.toString(point) : "\uFFFD");
            }
        });
        return out.toString();
    }

    /** Not what XML refuses, nor what turns the text around it: overrides and isolates of direction. */
    private static boolean isHeld(int point) {
        boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean control = point < ' ' && point != '\n' && point != '\t' || point >= 0x7F && point <= 0x9F;
        boolean none = point >= 0xD800 && point <= 0xDFFF || (point & 0xFFFE) == 0xFFFE;
        return !turns && !control && !none;
    }
}
