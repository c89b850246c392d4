package org.aidroll.sis.web;

import java.util.Locale;

/** A page of our own around one element. It has nothing of anybody in it: the element asks for the rest. */
final class OwnPage {
    private OwnPage() {}

    static String of(
            String element, String script, String chineseTitle, String englishTitle, Locale locale, String version) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String language = chinese ? "zh-CN" : "en";
        String title = chinese ? chineseTitle + " · AidRoll 应助" : englishTitle + " · AidRoll";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title>"
                + "<script type=\"module\" src=\"../" + script + "?v=" + Html.escape(version) + "\"></script></head>"
                + "<body><" + element + " locale=\"" + language + "\"></" + element + "></body></html>\n";
    }
}
