package org.aidroll.tabular;

/** The styles of every workbook written here: one fixed part. */
final class StyleSheet {
    /** The format "text"; its cells are marked as quoted too, so that they stay texts when somebody edits them. */
    static final int TEXT_FORMAT = 49;

    static final int DATE_FORMAT = 164;
    static final int BOLD_FONT = 1;
    static final int TITLE_FONT = 2;
    static final int SMALL_FONT = 3;
    static final int LINK_FONT = 4;
    static final int GREY = 2;
    static final int YELLOW = 3;
    static final int THIN = 1;
    static final int THIN_BELOW_THICK = 2;
    /** The styles of {@link RowLook} come first, from 1 on. */
    static final int FIRST_KIND = 8;

    /** SimSun is in every Chinese edition; family and charset let others choose a serif font with Chinese. */
    private static final String FACE = "<name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>";

    private static final String EDGES = "<left style=\"thin\"/><right style=\"thin\"/>";
    private static final String BASE = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";

    private StyleSheet() {}

    static String xml() {
        var styles = new StringBuilder(BASE + " xfId=\"0\"/>");
        int count = 1;
        for (RowLook look : RowLook.values()) {
            styles.append(look.style());
            count++;
        }
        for (CellKind kind : CellKind.values()) {
            styles.append(kind.bodyStyle());
            count++;
        }
        for (CellKind kind : CellKind.values()) {
            styles.append(kind.totalStyle());
            count++;
        }
        return "<styleSheet xmlns=\"" + Packaging.MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"" + DATE_FORMAT
                + "\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"5\">"
                + font("", 11) + font("<b/>", 11) + font("<b/>", 16) + font("", 10)
                + "<font><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/>" + FACE
                + "</fonts><fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
                + "<fgColor rgb=\"FFD9D9D9\"/><bgColor indexed=\"64\"/></patternFill></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF2CC\"/><bgColor indexed=\"64\"/>"
                + "</patternFill></fill></fills>"
                + "<borders count=\"3\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                + "<border>" + EDGES + "<top style=\"thin\"/><bottom style=\"thin\"/><diagonal/></border>"
                + "<border>" + EDGES + "<top style=\"medium\"/><bottom style=\"thin\"/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\">" + BASE + "/></cellStyleXfs><cellXfs count=\"" + count + "\">" + styles
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String font(String bold, int size) {
        return "<font>" + bold + "<sz val=\"" + size + "\"/>" + FACE;
    }

    static String style(int format, int font, int fill, int border, String alignment) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + (format == TEXT_FORMAT ? " quotePrefix=\"1\"" : "")
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
    }
}
