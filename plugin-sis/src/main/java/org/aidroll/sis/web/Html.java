package org.aidroll.sis.web;

/** Text as it stands in a page. */
public final class Html {
    private Html() {}

    /** The text, with what means something in HTML taken for what it looks like. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
