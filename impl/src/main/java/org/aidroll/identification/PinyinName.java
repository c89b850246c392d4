package org.aidroll.identification;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Whether a name in which characters stand in pinyin, such as 王yǎn明, fits one in characters. */
final class PinyinName {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0302\\u0304\\u030C]");

    private final Readings readings;

    PinyinName(Readings readings) {
        this.readings = readings;
    }

    /** Whether {@code mixed} has letters, and each run of them reads what {@code whole} has there. */
    boolean fits(int[] mixed, int[] whole) {
        var letters = new StringBuilder();
        boolean latin = false;
        for (int character : mixed) {
            String plain = plain(character);
            latin |= plain.charAt(0) >= 'a' && plain.charAt(0) <= 'z';
            if (plain.charAt(0) != '(' && plain.charAt(0) != ')') {
                letters.append(plain);
            }
        }
        return latin && fits(letters.toString(), 0, whole, 0);
    }

    private static String plain(int character) {
        String text = Character.toString(Character.toLowerCase(character));
        if (!Character.isLetter(character) || Character.isIdeographic(character)) {
            return text;
        }
        String open =
                TONES.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return open.startsWith("u\u0308") ? "v" : open;
    }

    private boolean fits(String mixed, int from, int[] whole, int at) {
        if (at == whole.length) {
            return from == mixed.length();
        }
        if (from == mixed.length()) {
            return false;
        }
        int character = mixed.codePointAt(from);
        if (character == whole[at]) {
            return fits(mixed, from + Character.charCount(character), whole, at + 1);
        }
        for (String reading : readings.of(whole[at], at == 0)) {
            if (mixed.startsWith(reading, from) && fits(mixed, from + reading.length(), whole, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
