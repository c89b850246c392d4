package org.aidroll.tabular;

/** How the rows look whose cells are all text and all alike. */
enum RowLook {
    /** Nothing but text: the table that is data, not print. */
    PLAIN(0, 0, 0, ""),
    TITLE(StyleSheet.TITLE_FONT, 0, 0, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
    SUBTITLE(StyleSheet.SMALL_FONT, 0, 0, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
    SECTION(StyleSheet.BOLD_FONT, 0, 0, "<alignment horizontal=\"left\" vertical=\"center\" wrapText=\"1\"/>"),
    HEADER(
            StyleSheet.BOLD_FONT,
            StyleSheet.GREY,
            StyleSheet.THIN,
            "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
    NOTE(StyleSheet.SMALL_FONT, 0, 0, "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>"),
    SIGNATURE(0, 0, 0, "<alignment horizontal=\"left\" wrapText=\"1\"/>");

    private final String style;

    RowLook(int font, int fill, int border, String alignment) {
        this.style = StyleSheet.style(StyleSheet.TEXT_FORMAT, font, fill, border, alignment);
    }

    /** The number of the style; 0 is that of cells that are not written. */
    int index() {
        return 1 + ordinal();
    }

    String style() {
        return style;
    }
}
