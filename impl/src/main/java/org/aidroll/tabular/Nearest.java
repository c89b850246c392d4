package org.aidroll.tabular;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apiguardian.api.API;

/** The word somebody may have meant: for what a message advises about a key that is not known. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Nearest {
    private Nearest() {}

    /** The one of the words that takes the fewest edits to reach, the first by letter of several; empty where there is none. */
    public static String to(String written, Collection<String> words) {
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
