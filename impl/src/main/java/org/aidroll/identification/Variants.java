package org.aidroll.identification;

import java.util.HashMap;
import java.util.Map;

/**
 * Which characters are one but for their form: simplified, traditional, of Hong Kong, Taiwan and Japan. Each stands in
 * one class of {@code variants.txt}, whose first character stands for all, so that the relation is an equivalence. A code
 * point of private use that stands for a character ({@code private-use.txt}) is in the character's class.
 */
final class Variants {
    private static final int SEPARATOR = 0x00B7;

    private final Map<Integer, Integer> classes = new HashMap<>();

    Variants() {
        for (String line : CharacterTable.lines("variants.txt")) {
            int first = line.codePointAt(0);
            line.codePoints().forEach(character -> classes.put(character, first));
        }
        for (String line : CharacterTable.lines("private-use.txt")) {
            int sign = line.indexOf('=');
            classes.put(Integer.parseInt(line.substring(0, sign), 16), of(line.codePointAt(sign + 1)));
        }
    }

    /** What stands for the character and all its forms. */
    int of(int character) {
        return classes.getOrDefault(character, character);
    }

    /** The canonical name with each character as what stands for its class, and without separators; idempotent. */
    String of(String canonical) {
        int at = 0;
        while (at < canonical.length() && isItself(canonical.charAt(at))) {
            at++;
        }
        if (at == canonical.length()) {
            return canonical;
        }
        var folded = new StringBuilder(canonical.length());
        canonical.codePoints().filter(c -> c != SEPARATOR).map(this::of).forEach(folded::appendCodePoint);
        return folded.length() == 0 ? canonical : folded.toString();
    }

    private boolean isItself(char c) {
        return c != SEPARATOR && !Character.isSurrogate(c) && of(c) == c;
    }
}
