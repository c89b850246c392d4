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
        return isWithin(codePoint, 0xFE00, 0xFE0F)
                || isWithin(codePoint, 0xE0100, 0xE01EF)
                || isWithin(codePoint, 0x180B, 0x180D);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
