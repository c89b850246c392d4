package org.aidroll.sis.web;

import java.io.IOException;
import java.util.Locale;

/**
 * A page of ours: one element and the script that brings it to life. It has nothing of anybody; the element asks for the
 * rest.
 *
 * @param element the custom element
 * @param script the script's file
 * @param chineseTitle the title for a Chinese reader
 * @param englishTitle the title for another
 * @param version the plugin's, so that a browser does not keep an earlier script
 * @param attributes of the element, as HTML
 */
public record ScriptedPage(
        String element, String script, String chineseTitle, String englishTitle, String version, String attributes) {

    /** A page whose element is told nothing. */
    public ScriptedPage(String element, String script, String chineseTitle, String englishTitle, String version) {
        this(element, script, chineseTitle, englishTitle, version, "");
    }

    /** The same, telling the element that as well. */
    public ScriptedPage with(String attribute, String value) {
        return new ScriptedPage(
                element,
                script,
                chineseTitle,
                englishTitle,
                version,
                attributes + " " + attribute + "=\"" + Html.escape(value) + "\"");
    }

    /** Answers with the page. */
    public void show(Exchange exchange) throws IOException {
        boolean chinese = exchange.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        String language = chinese ? "zh-CN" : "en";
        String title = chinese ? chineseTitle + " · AidRoll 应助" : englishTitle + " · AidRoll";
        String base = exchange.request().getContextPath() + "/aidroll/";
        exchange.scriptedHtml("<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + Html.escape(title) + "</title>"
                + "<script type=\"module\" src=\"" + Html.escape(base + script + "?v=" + version)
                + "\"></script></head>"
                + "<body><" + element + " locale=\"" + language + "\"" + attributes + "></" + element
                + "></body></html>\n");
    }
}
