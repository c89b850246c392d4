package org.aidroll.county.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON (RFC 8259) into maps, lists, texts, numbers and booleans; null is an empty {@code Optional}. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Throws {@code IllegalArgumentException} where the text is no JSON. */
    static Object parse(String text) {
        var json = new Json(text);
        Object value = json.value();
        json.space();
        json.must(json.at == text.length());
        return value;
    }

    private Object value() {
        char c = next();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return list();
        }
        if (c == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("null")) {
            return Optional.empty();
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        must(word.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?"));
        return new BigDecimal(word);
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            String key = string();
            must(next() == ':');
            at++;
            object.put(key, value());
            comma('}');
        }
        at++;
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (next() != ']') {
            list.add(value());
            comma(']');
        }
        at++;
        return list;
    }

    private void comma(char end) {
        if (next() == ',') {
            at++;
            must(next() != end);
        } else {
            must(next() == end);
        }
    }

    private String string() {
        must(next() == '"');
        var string = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                must(++at < text.length());
                c = escaped();
            }
            string.append(c);
        }
        must(at < text.length());
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at);
        if (c == 'u') {
            must(at + 4 < text.length());
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }
        int known = "\"\\/bfnrt".indexOf(c);
        must(known >= 0);
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private char next() {
        space();
        must(at < text.length());
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void must(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("No JSON at character " + at + ".");
        }
    }
}
