package org.aidroll.sis.mount.html;

/**
 * The name of a tag as it is read, unit by unit, lower-cased and packed into one long: comparing names costs no
 * allocation. Names of more than eight units equal none of ours.
 */
final class TagName {

    private static final int MAX_LENGTH = Long.BYTES;

    private long packed;
    private int length;

    static long pack(String name) {
        TagName tagName = new TagName();
        name.chars().forEach(tagName::add);
        return tagName.packed;
    }

    void clear() {
        packed = 0;
        length = 0;
    }

    void add(int unit) {
        length = Units.isAscii(unit) && length < MAX_LENGTH ? length + 1 : MAX_LENGTH + 1;
        packed = packed << Byte.SIZE | Units.lowerCase(unit);
    }

    boolean is(long packedName) {
        return length <= MAX_LENGTH && packed == packedName;
    }

    /** The packed name, zero when it equals none of ours. */
    long value() {
        return length <= MAX_LENGTH ? packed : 0;
    }
}
