package org.aidroll.identification;

import java.util.Arrays;

/** Compares names; symmetric. Rule 2: 异体, 同音, 形近, a character apart, characters a system could not write. */
public final class NameComparison {
    private static final int ONE_OF = 3;
    private static final int ONE_MORE_OF = 4;
    private static final String PLACEHOLDERS = "?□■〓*\uFFFD";

    private final Variants variants;
    private final Readings readings;
    private final Shapes shapes;
    private final PinyinName pinyin;

    /** The tables never change, and are read when the first name is compared. */
    private static final class Standard {
        static final NameComparison NAMES = new NameComparison(new Variants(), new Readings());
    }

    /** With the tables this package is shipped with. */
    public static NameComparison standard() {
        return Standard.NAMES;
    }

    NameComparison(Variants variants, Readings readings) {
        this.variants = variants;
        this.readings = readings;
        this.shapes = new Shapes(variants);
        this.pinyin = new PinyinName(readings);
    }

    /** The characters of a canonical name in their classes, as {@link #compare} wants them. */
    String folded(String canonical) {
        return variants.of(canonical);
    }

    /** How two canonical names compare. */
    public NameLevel compare(String one, String other) {
        if (one.equals(other)) {
            return NameLevel.EXACT;
        }
        String left = variants.of(one);
        String right = variants.of(other);
        if (left.equals(right)) {
            return NameLevel.VARIANT;
        }
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        if (a.length == b.length) {
            return sameLength(a, b);
        }
        if (pinyin.fits(a, b) || pinyin.fits(b, a)) {
            return NameLevel.RARE;
        }
        return isOneMore(a, b) || isOneMore(b, a) ? NameLevel.CLOSE : NameLevel.DIFFERENT;
    }

    private NameLevel sameLength(int[] a, int[] b) {
        int different = 0;
        int unwritable = 0;
        int homophones = 0;
        int near = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == b[i]) {
                continue;
            }
            different++;
            if (isUnwritable(a[i]) || isUnwritable(b[i])) {
                unwritable++;
            } else if (readings.areHomophones(a[i], b[i], i == 0)) {
                homophones++;
            } else if (shapes.areNear(a[i], b[i])) {
                near++;
            }
        }
        if (unwritable == different) {
            return different < a.length ? NameLevel.RARE : NameLevel.DIFFERENT;
        }
        if (homophones == different) {
            return NameLevel.HOMOPHONE;
        }
        if (near == different && different < a.length) {
            return NameLevel.SHAPE;
        }
        if (different == 1 && a.length >= ONE_OF) {
            return NameLevel.CLOSE;
        }
        return pinyin.fits(a, b) || pinyin.fits(b, a) ? NameLevel.RARE : NameLevel.DIFFERENT;
    }

    /** A character that stands for one its writer did not have. */
    static boolean isUnwritable(int character) {
        return PLACEHOLDERS.indexOf(character) >= 0 || Character.getType(character) == Character.PRIVATE_USE;
    }

    /** Whether the longer is the shorter and one character more, as long names lose one. */
    private static boolean isOneMore(int[] longer, int[] shorter) {
        if (longer.length != shorter.length + 1 || longer.length < ONE_MORE_OF) {
            return false;
        }
        int at = Arrays.mismatch(longer, shorter);
        return Arrays.equals(longer, at + 1, longer.length, shorter, at, shorter.length);
    }
}
