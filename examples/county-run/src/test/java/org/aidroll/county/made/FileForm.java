package org.aidroll.county.made;

/** How one table is put in a file. */
enum FileForm {
    XLSX("xlsx", "", ','),
    UTF8("csv", "UTF-8", ','),
    UTF8_MARKED("csv", "UTF-8 with mark", ','),
    GB18030("csv", "GB18030", ','),
    GB18030_SEMICOLON("csv", "GB18030", ';'),
    UTF8_TAB("csv", "UTF-8", '\t');

    private final String ending;
    private final String encoding;
    private final char separator;

    FileForm(String ending, String encoding, char separator) {
        this.ending = ending;
        this.encoding = encoding;
        this.separator = separator;
    }

    String ending() {
        return ending;
    }

    boolean marked() {
        return encoding.endsWith("mark");
    }

    java.nio.charset.Charset charset() {
        return encoding.equals("GB18030")
                ? java.nio.charset.Charset.forName("GB18030")
                : java.nio.charset.StandardCharsets.UTF_8;
    }

    char separator() {
        return separator;
    }
}
