package org.aidroll.identification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How common names are among roll and lists: surnames, characters of given names by the length of the name, whole names.
 * A rare name says more. No name counts as rarer than the average of the population (design, background).
 */
final class NameFrequencies {
    /** The chance that two people of the population have one full name of three characters. */
    static final double FULL_NAME = 4.84e-7;

    /** The chance that two people of the population have one surname: Σp² of Chinese surnames. */
    static final double SURNAME = .02679;

    private static final double GIVEN_NAME = FULL_NAME / SURNAME;
    /** How many characters of given names sound alike, by the population's figures: 4.64e-6 / 4.84e-7. */
    private static final double SOUND = 4.64e-6 / FULL_NAME;

    /** The chance that two people have one character at one place of a given name of two. */
    private static final double CHARACTER = Math.sqrt(GIVEN_NAME);
    /** How many characters look like one. */
    private static final double LOOKS = 4;

    /** Brothers and sisters are named apart: theirs are equal only where a slip makes them so. */
    private static final double NAMED_ALIKE = .02;

    /** The share of families whose children have the first character of the given name in common (字辈). */
    private static final double GENERATION = .4;

    /** The figures of the population weigh as much as so many names of roll and lists. */
    private static final double BELIEVED = 50;

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, Integer> surnames = new HashMap<>();
    private final Map<Long, Integer> given = new HashMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();
    private final NameComparison comparison;
    private int count;

    /** @param folded the names, each person's once */
    NameFrequencies(Collection<String> folded, NameComparison comparison) {
        this.comparison = comparison;
        folded.forEach(this::add);
    }

    private void add(String name) {
        count++;
        names.merge(name, 1, Integer::sum);
        int[] characters = name.codePoints().toArray();
        lengths.merge(characters.length, 1, Integer::sum);
        surnames.merge(characters[0], 1, Integer::sum);
        for (int i = 1; i < characters.length; i++) {
            given.merge(place(characters, i), 1, Integer::sum);
        }
    }

    /** A character at its place in names of one length. */
    private static long place(int[] characters, int at) {
        return (long) Math.min(characters.length, 16) << 40 | (long) Math.min(at, 16) << 32 | characters[at];
    }

    /**
     * How probable it is that a pupil who is not the person agrees with the person's name at that level.
     *
     * @param listed the canonical name in the list
     * @param onRoll the canonical name on the roll
     * @param oneFamily whether the two are of one family, and the surname says nothing
     */
    double byChance(NameLevel level, String listed, String onRoll, boolean oneFamily) {
        if (level == NameLevel.DIFFERENT || level == NameLevel.MISSING) {
            return 1;
        }
        int[] a = comparison.folded(listed).codePoints().toArray();
        int[] b = comparison.folded(onRoll).codePoints().toArray();
        if (a.length != b.length) {
            return Math.sqrt(whole(b, oneFamily, b, level));
        }
        return oneFamily && level.isCanonical() ? ofKin(b) : whole(b, oneFamily, a, level);
    }

    /** A brother or sister who is not on the roll, written with the very name of one who is. */
    private double ofKin(int[] name) {
        double chance = NAMED_ALIKE;
        for (int i = 1; i < name.length; i++) {
            double share = given(name, i);
            chance *= i == 1 && name.length > 2 ? Math.max(GENERATION, share) : share;
        }
        return Math.max(chance, GIVEN_NAME);
    }

    private double whole(int[] name, boolean oneFamily, int[] other, NameLevel level) {
        double chance = oneFamily ? 1 : agreeing(name[0], other[0], surname(name[0]), level);
        boolean isWhole = true;
        for (int i = 1; i < name.length; i++) {
            chance *= agreeing(name[i], other[i], given(name, i), level);
            isWhole &= name[i] == other[i] || level == NameLevel.HOMOPHONE;
        }
        chance *= (lengths.getOrDefault(name.length, 0) + 1.) / (count + 2.);
        double average = !isWhole ? 0 : oneFamily ? GIVEN_NAME : FULL_NAME;
        return Math.min(1, Math.max(chance, Math.max(average, oneFamily ? 0 : again(name))));
    }

    private double surname(int character) {
        return (surnames.getOrDefault(character, 0) + BELIEVED * SURNAME) / (count + BELIEVED);
    }

    private double given(int[] name, int at) {
        int there = given.getOrDefault(place(name, at), 0);
        return (there + BELIEVED * CHARACTER) / (lengths.getOrDefault(name.length, 0) + BELIEVED);
    }

    /** The share of others who have the very same name. */
    private double again(int[] name) {
        int same = names.getOrDefault(new String(name, 0, name.length), 1);
        return count == 0 ? 1 : (same - 1.) / count;
    }

    private static double agreeing(int one, int other, double share, NameLevel level) {
        if (one == other) {
            return share;
        }
        return switch (level) {
            case HOMOPHONE -> Math.min(1, share * SOUND);
            case SHAPE -> Math.min(1, share * LOOKS);
            default -> 1;
        };
    }
}
