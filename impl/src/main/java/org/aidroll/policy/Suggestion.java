package org.aidroll.policy;

import java.util.Collection;
import java.util.Comparator;

/** What a person may have meant: the nearest known word, if it is near. */
final class Suggestion {
    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** A second line "Maybe …" with the nearest word, or with all when none is near. */
    static String among(Collection<String> known, String word) {
        String near = near(known, word);
        return near.isEmpty() ? "\nMaybe one of: " + String.join(", ", known) : near;
    }

    /** A second line "Maybe …", or empty text when nothing is near. */
    static String near(Collection<String> known, String word) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(candidate, word)))
                .filter(nearest -> distance(nearest, word) <= Math.min(FARTHEST, word.length() / 2))
                .map(nearest -> "\nMaybe write '" + nearest + "'")
                .orElse("");
    }

    /** Levenshtein's distance, case ignored. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                current[j] = Math.min(Math.min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
