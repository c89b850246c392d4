package org.aidroll.api.identity;

/** Full-width Latin letters, digits and signs as their ordinary forms. */
final class HalfWidth {
    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int DISTANCE = FIRST - '!';

    private HalfWidth() {}

    static String of(String text) {
        var half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= FIRST && c <= LAST) {
                half.setCharAt(i, (char) (c - DISTANCE));
            }
        }
        return half.toString();
    }
}
