package org.aidroll.county.made;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Seeded chance, so that a county is the same wherever and whenever it is made. */
final class Chance {
    private final RandomGenerator random;

    Chance(long seed) {
        this.random = new java.util.SplittableRandom(seed);
    }

    boolean hits(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to 1. */
    double share() {
        return random.nextDouble();
    }

    /** From the first to the last number, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String digits(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            java.util.Collections.swap(mixed, i, random.nextInt(i + 1));
        }
        return mixed;
    }
}
