package org.aidroll.sis.web;

import jakarta.servlet.Servlet;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that the servlet answers, as its own table of routes has it: what goes through all of them forgets none.
 *
 * @param method the HTTP method
 * @param template the path below {@code /aidroll}, with {@code *} for one segment that varies
 */
public record ServedAddress(String method, String template) {

    /** Every address of the servlet. */
    public static List<ServedAddress> of(Servlet servlet) {
        return ((AidServlet) servlet)
                .routes().stream()
                        .map(route -> new ServedAddress(
                                route.method(), template(route.path().pattern())))
                        .toList();
    }

    private static String template(String pattern) {
        String template =
                pattern.replace("([^/]{1,100})", "*").replace("\\Q", "").replace("\\E", "");
        if (!template.matches("/[a-zA-Z0-9/*.-]+")) {
            throw new IllegalStateException("not understood: " + pattern);
        }
        return template;
    }

    /** The address with these values in the places that vary. */
    public String at(List<String> values) {
        Iterator<String> each = values.iterator();
        return "/aidroll"
                + Pattern.compile("\\*").matcher(template).replaceAll(star -> Matcher.quoteReplacement(each.next()));
    }

    /** How many places vary. */
    public int places() {
        return (int) template.chars().filter(sign -> sign == '*').count();
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
