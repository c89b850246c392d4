package org.aidroll.api.identity;

/**
 * Characters a reader of a list does not see: every space, zero-width joiners, marks of direction, controls, and the
 * selectors that choose one drawing of a character (they follow it, and two sheets seldom agree on them).
 */
final class Invisible {
    private Invisible() {}

    static boolean matches(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || isVariationSelector(codePoint);
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                || codePoint >= 0x180B && codePoint <= 0x180D;
    }
}
