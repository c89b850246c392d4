package org.aidroll.tabular;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The word somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The one of the words that takes the fewest edits to reach. */
    static String to(String written, Collection<String> words) {
        String lower = written.toLowerCase(Locale.ROOT);
        return words.stream()
                .min(Comparator.comparingInt((String word) -> distance(lower, word))
                        .thenComparing(word -> word))
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
