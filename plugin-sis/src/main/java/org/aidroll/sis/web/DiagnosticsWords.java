package org.aidroll.sis.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the lines of diagnostics are called on the page: in Chinese for a clerk's administrator, else as in the log. */
final class DiagnosticsWords {
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("org.aidroll.sis.web.diagnostics", Locale.CHINESE);

    private DiagnosticsWords() {}

    /** A name such as {@code the roll}, or {@code list poverty} whose second word is the list's own. */
    static String name(String name, boolean chinese) {
        if (!chinese) {
            return name;
        }
        if (CHINESE.containsKey(name)) {
            return CHINESE.getString(name);
        }
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        return CHINESE.containsKey(first) ? CHINESE.getString(first) + name.substring(space) : name;
    }
}
