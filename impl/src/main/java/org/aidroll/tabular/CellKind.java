package org.aidroll.tabular;

/** What a cell of a body or total row holds, and how it is shown. */
enum CellKind {
    BLANK(0, 0, 0, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    TEXT(StyleSheet.TEXT_FORMAT, 0, 0, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    // Bold as well, since most offices print in black and white.
    MARKED(
            StyleSheet.TEXT_FORMAT,
            StyleSheet.BOLD_FONT,
            StyleSheet.YELLOW,
            "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    LINK(StyleSheet.TEXT_FORMAT, StyleSheet.LINK_FONT, 0, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    // A number that finds no room is shown smaller, where it would be a row of # otherwise.
    MONEY(4, 0, 0, "<alignment vertical=\"center\" shrinkToFit=\"1\"/>"),
    WHOLE(3, 0, 0, "<alignment vertical=\"center\" shrinkToFit=\"1\"/>"),
    DATE(StyleSheet.DATE_FORMAT, 0, 0, "<alignment horizontal=\"center\" vertical=\"center\" shrinkToFit=\"1\"/>"),
    PERCENT(10, 0, 0, "<alignment vertical=\"center\" shrinkToFit=\"1\"/>");

    private final int format;
    private final int font;
    private final int fill;
    private final String alignment;

    CellKind(int format, int font, int fill, String alignment) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.alignment = alignment;
    }

    boolean isText() {
        return this == TEXT || this == MARKED || this == LINK;
    }

    /** The style in a body row. */
    int inBody() {
        return StyleSheet.FIRST_KIND + ordinal();
    }

    /** The style in a total row. */
    int inTotal() {
        return inBody() + values().length;
    }

    String bodyStyle() {
        return StyleSheet.style(format, font, fill, StyleSheet.THIN, alignment);
    }

    String totalStyle() {
        return StyleSheet.style(
                format, font == 0 ? StyleSheet.BOLD_FONT : font, fill, StyleSheet.THIN_BELOW_THICK, alignment);
    }
}
