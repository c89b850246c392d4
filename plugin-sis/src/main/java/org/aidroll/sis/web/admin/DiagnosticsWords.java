package org.aidroll.sis.web.admin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lines of diagnostics are called on the page: in Chinese for a clerk's administrator, else as in the log. */
final class DiagnosticsWords {
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("org.aidroll.sis.web.admin.diagnostics", Locale.CHINESE);

    /** Sentences with gaps; what stands in a gap stays as it is. */
    private static final Map<Pattern, String> SENTENCES = sentences();

    private DiagnosticsWords() {}

    private static Map<Pattern, String> sentences() {
        ResourceBundle bundle =
                ResourceBundle.getBundle("org.aidroll.sis.web.admin.diagnostic_sentences", Locale.CHINESE);
        Map<Pattern, String> sentences = new LinkedHashMap<>();
        bundle.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed()) // the one that says most
                .forEach(english -> sentences.put(
                        Pattern.compile(Arrays.stream(english.split("\\*", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("(.*)"))),
                        bundle.getString(english)));
        return sentences;
    }

    /** What a line says, sentence by sentence; one that is not known stays English. */
    static String detail(String detail, boolean chinese) {
        return chinese ? detail.lines().map(DiagnosticsWords::sentence).collect(Collectors.joining("\n")) : detail;
    }

    private static String sentence(String english) {
        for (Map.Entry<Pattern, String> known : SENTENCES.entrySet()) {
            Matcher found = known.getKey().matcher(english);
            if (found.matches()) {
                String chinese = known.getValue();
                for (int gap = 1; gap <= found.groupCount(); gap++) {
                    chinese = chinese.replace("{" + gap + "}", found.group(gap));
                }
                return chinese;
            }
        }
        return english;
    }

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
