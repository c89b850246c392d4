package org.aidroll.identification;

import org.aidroll.api.identification.Evidence.Agreement;

/** How two names compare: the best level that holds, counted once. */
public enum NameLevel {
    /** Canonically equal. */
    EXACT(.98),
    /** Equal but for the forms of characters, or for separators. */
    VARIANT(.005),
    /** Equal but for characters of the same sound. */
    HOMOPHONE(.01),
    /** Equal but for characters that look alike. */
    SHAPE(.005),
    /** Equal but for characters that one side has as a question mark, as a private character, or in pinyin. */
    RARE(.004),
    /** Equal but for one character of three or more. */
    CLOSE(.006),
    /** Anything else. */
    DIFFERENT(.001),
    /** One side has no name. */
    MISSING(1);

    private final double amongMatches;

    NameLevel(double amongMatches) {
        this.amongMatches = amongMatches;
    }

    /** The share of this level among rows and pupils that are one person (design, demands). */
    double amongMatches() {
        return amongMatches;
    }

    /** Whether the two are one name but for the forms of characters, which is canonical equality. */
    boolean isCanonical() {
        return this == EXACT || this == VARIANT;
    }

    /** Whether the names are not equal, yet may be one name. */
    public boolean isSimilar() {
        return isAnotherWriting() || this == CLOSE;
    }

    /** Whether the one may be a writing of the other, with no other character in it. */
    boolean isAnotherWriting() {
        return this == VARIANT || this == HOMOPHONE || this == SHAPE || this == RARE;
    }

    Agreement agreement(boolean toTheLetter) {
        return switch (this) {
            case EXACT -> toTheLetter ? Agreement.EQUAL : Agreement.CANONICALLY_EQUAL;
            case VARIANT, HOMOPHONE, SHAPE, RARE, CLOSE -> Agreement.SIMILAR;
            case DIFFERENT -> Agreement.DIFFERENT;
            case MISSING -> Agreement.MISSING;
        };
    }
}
