package org.aidroll.tabular;

import java.util.Locale;

/** What stands around the rows of a sheet's XML: the view and the columns before, the page behind. */
final class SheetFrame {
    /** Between text and edges of a column, in characters. */
    private static final double PADDING = 0.75;

    /** A digit of 11 points is 8 pixels wide in SimSun, and 9.4 in the widest font that stands in where it is missing. */
    private static final double MILLIMETRES_PER_CHARACTER = 9.4 * 25.4 / 96;

    private static final double MARGIN_INCHES = 0.5;
    private static final double RESERVE = 0.98;

    private SheetFrame() {}

    /** @param frozen the last row that stays in sight; 0 for none */
    static String before(SheetLayout layout, int frozen) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + Packaging.MAIN + "\">");
        if (layout.columns() > 0 && !layout.pageBreaks()) {
            xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        xml.append("<sheetViews><sheetView workbookViewId=\"0\"");
        if (frozen == 0) {
            xml.append("/>");
        } else {
            String below = "A" + (frozen + 1);
            xml.append("><pane ySplit=\"" + frozen + "\" topLeftCell=\"" + below + "\" activePane=\"bottomLeft\"")
                    .append(" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"" + below + "\" sqref=\"")
                    .append(below + "\"/></sheetView>");
        }
        xml.append("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        if (layout.columns() > 0) {
            xml.append("<cols>");
            for (int i = 0; i < layout.columns(); i++) {
                xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                        + (layout.widths().get(i) + PADDING) + "\" customWidth=\"1\"/>");
            }
            xml.append("</cols>");
        }
        return xml.append("<sheetData>").toString();
    }

    /** The page: A4, centred, with page numbers and the sheet's name below. */
    static String page(SheetLayout layout) {
        return String.format(
                Locale.ROOT,
                "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"%1$s\" right=\"%1$s\" top=\"0.6\""
                        + " bottom=\"0.75\" header=\"0.3\" footer=\"0.35\"/><pageSetup paperSize=\"9\" scale=\"%2$d\""
                        + " fitToHeight=\"0\" orientation=\"%3$s\"/><headerFooter><oddFooter>&amp;C第 &amp;P 页 共"
                        + " &amp;N 页&amp;R&amp;A</oddFooter></headerFooter>",
                MARGIN_INCHES,
                scale(layout),
                layout.landscape() ? "landscape" : "portrait");
    }

    /** In percent. */
    private static int scale(SheetLayout layout) {
        double room = (layout.landscape() ? 297 : 210) - 2 * MARGIN_INCHES * 25.4;
        double width = (layout.width() + layout.columns() * PADDING) * MILLIMETRES_PER_CHARACTER;
        return width == 0 ? 100 : (int) Math.max(10, Math.min(100, 100 * RESERVE * room / width));
    }
}
