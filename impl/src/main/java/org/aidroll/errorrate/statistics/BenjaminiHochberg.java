package org.aidroll.errorrate.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Benjamini and Hochberg's step-up procedure (1995): of the schools called outliers, at most such a share is wrongly
 * called so, on average, however many schools there are.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The least such share at which each would be called an outlier.
     *
     * @param probabilities the p value of each
     * @return in the same order, each 0 to 1
     */
    public static List<Double> adjusted(List<Double> probabilities) {
        int count = probabilities.size();
        var falling = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(probabilities::get, Comparator.reverseOrder()))
                .toList();
        List<Double> adjusted = new ArrayList<>(Collections.nCopies(count, 1.0));
        double least = 1;
        for (int i = 0; i < count; i++) {
            int index = falling.get(i);
            least = Math.min(least, probabilities.get(index) * count / (count - i));
            adjusted.set(index, least);
        }
        return adjusted;
    }
}
