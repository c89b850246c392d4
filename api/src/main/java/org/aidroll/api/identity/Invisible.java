package org.aidroll.api.identity;

/** Characters a reader of a list does not see: every space, zero-width joiners, marks of direction, controls. */
final class Invisible {
    private Invisible() {}

    static boolean matches(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
