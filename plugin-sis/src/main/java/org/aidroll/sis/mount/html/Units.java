package org.aidroll.sis.mount.html;

/** Classes of text units. A unit is a byte (0 to 255) or a UTF-16 char: markup is ASCII in both. */
final class Units {

    private Units() {}

    static boolean isAscii(int unit) {
        return unit < 0x80;
    }

    static boolean isLetter(int unit) {
        int lower = unit | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static int lowerCase(int unit) {
        return unit >= 'A' && unit <= 'Z' ? unit | 0x20 : unit;
    }

    static boolean isSpace(int unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
    }

    /** What ends the name of a tag. */
    static boolean endsName(int unit) {
        return unit == '>' || unit == '/' || isSpace(unit);
    }
}
