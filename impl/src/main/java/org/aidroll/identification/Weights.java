package org.aidroll.identification;

import org.aidroll.api.identification.Evidence.Agreement;

/**
 * What each agreement weighs, in bits: log2 of its share among rows and pupils that are one person, over its share among
 * those that are not (Fellegi and Sunter 1969). The shares are those of the design's demands and background.
 */
final class Weights {
    /** A link is AUTO from this probability on. */
    static final double AUTO = .9995;

    /** A link is for a person to decide from this probability on. */
    static final double REVIEW = .5;

    /** Of the children in a family on a list, so many are not on the roll for each who is. */
    private static final double KIN_ELSEWHERE = .5;
    /** Of the persons on lists, so many are on the roll for each who is not. */
    private static final double LISTED_ON_ROLL = .67;
    /** Days on which pupils of a roll are born. */
    private static final double BIRTH_DAYS = 5_000;
    /** Days one slip away from a day. */
    private static final double SLIPS = 40;
    /** Two damaged numbers of a frame meet by chance once in so many. */
    private static final double REPAIR_BITS = 20;
    /** Region, birth date and one digit of the sequence. */
    private static final double TRUNCATED_BITS = 13;

    /** Of a number that is none, besides the birth date, which is weighed by itself. */
    private static final double SAME_DAMAGE_BITS = 6;

    /** The commonest full names are borne by two persons in ten thousand. */
    private static final double FAMILY_NAME_BITS = 12;

    private static final double VILLAGE_BITS = 6;

    private final NameFrequencies frequencies;
    private final double prior;

    /** @param pupils how many the roll has */
    Weights(NameFrequencies frequencies, int pupils) {
        this.frequencies = frequencies;
        this.prior = log2(LISTED_ON_ROLL / Math.max(1, pupils));
    }

    static double log2(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    /** The bits that the row names the pupil, over that it names somebody who is not on the roll. */
    double bits(Comparison compared) {
        boolean oneFamily = compared.guardian() == Agreement.EQUAL;
        double bits = oneFamily ? log2(1 / KIN_ELSEWHERE) : prior;
        bits += name(compared, oneFamily) + id(compared.id());
        if (!compared.id().pointsAtThePerson() && !compared.isVetoed()) {
            bits += birth(compared.birthDate());
        }
        bits += sex(compared);
        if (!oneFamily) {
            bits += compared.household() == Agreement.EQUAL ? FAMILY_NAME_BITS : 0;
            bits += compared.guardian() == Agreement.DIFFERENT ? -2 : 0;
            bits += compared.village() == Agreement.EQUAL ? VILLAGE_BITS : 0;
        }
        return bits;
    }

    private double name(Comparison compared, boolean oneFamily) {
        String listed = compared.person().name().orElse("");
        double chance = frequencies.byChance(
                compared.name(), listed, compared.pupil().name().canonical(), oneFamily);
        return log2(compared.name().amongMatches() / chance);
    }

    private static double id(IdLevel level) {
        return switch (level) {
            case EQUAL, REPAIRED -> REPAIR_BITS;
            case TRUNCATED -> TRUNCATED_BITS;
            case SAME_DAMAGE -> SAME_DAMAGE_BITS;
            case BARELY_LEFT -> 1;
            case TWO_VALID -> -10;
            case OTHER_DAMAGED -> -7;
            case MISSING -> 0;
        };
    }

    private static double birth(Agreement agreement) {
        return switch (agreement) {
            case EQUAL, CANONICALLY_EQUAL -> log2(.997 * BIRTH_DAYS);
            case SIMILAR -> log2(.0025 * BIRTH_DAYS / SLIPS);
            case DIFFERENT -> log2(.0005);
            case MISSING -> 0;
        };
    }

    /**
     * In a repaired number the sex is already weighed; the row's own word against it still counts. What another's number
     * says of the sex does not.
     */
    private static double sex(Comparison compared) {
        if (compared.isVetoed() && compared.person().row().sex().isEmpty()) {
            return 0;
        }
        return switch (compared.sex()) {
            case EQUAL, CANONICALLY_EQUAL, SIMILAR -> compared.id().pointsAtThePerson() ? 0 : 1;
            case DIFFERENT -> -8;
            case MISSING -> 0;
        };
    }
}
