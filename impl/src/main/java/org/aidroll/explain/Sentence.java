package org.aidroll.explain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of the bundle, parsed once: what {@link MessageFormat} makes of it where all arguments are texts, as those
 * of findings are, of which a county has tens of thousands. Immutable.
 */
final class Sentence {
    private final String pattern;
    private final Locale locale;
    /** What stands before each argument, and behind the last. */
    private final List<String> texts = new ArrayList<>();

    private final List<Integer> arguments = new ArrayList<>();

    Sentence(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        var text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                boolean doubled = i + 1 < pattern.length() && pattern.charAt(i + 1) == c;
                if (doubled) {
                    text.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '{' && !quoted) {
                int end = pattern.indexOf('}', i);
                arguments.add(Integer.parseInt(pattern.substring(i + 1, end)));
                texts.add(text.toString());
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
    }

    String of(Object... values) {
        for (Object value : values) {
            if (!(value instanceof String)) {
                return new MessageFormat(pattern, locale).format(values);
            }
        }
        var sentence = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            int argument = arguments.get(i);
            sentence.append(texts.get(i));
            if (argument < values.length) {
                sentence.append(values[argument]);
            } else {
                sentence.append('{').append(argument).append('}');
            }
        }
        return sentence.append(texts.get(arguments.size())).toString();
    }
}
