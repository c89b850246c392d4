package org.aidroll.report.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which counts of a public table are hidden: those of one or two, of which a pupil could be made out, and with them the
 * next larger one, lest their sum with the others give them away. Where there is none to hide with them, the sum is.
 */
final class Masking {
    /** The least count that is shown; 0 is shown too, for it tells of nobody. */
    static final int LEAST = 3;

    private final List<Boolean> hidden;
    private final boolean totalHidden;

    private Masking(List<Boolean> hidden, boolean totalHidden) {
        this.hidden = hidden;
        this.totalHidden = totalHidden;
    }

    /** Of counts that add up to a shown total. */
    static Masking of(List<Integer> counts) {
        List<Boolean> hidden =
                new ArrayList<>(counts.stream().map(Masking::isSmall).toList());
        if (!hidden.contains(true)) {
            return new Masking(hidden, false);
        }
        var companion = IntStream.range(0, counts.size())
                .boxed()
                .filter(index -> counts.get(index) >= LEAST)
                .min(Comparator.comparing(counts::get));
        companion.ifPresent(index -> hidden.set(index, true));
        return new Masking(hidden, companion.isEmpty());
    }

    /** Nothing is hidden from the county's own offices. */
    static Masking none(int counts) {
        return new Masking(IntStream.range(0, counts).mapToObj(index -> false).toList(), false);
    }

    static boolean isSmall(int count) {
        return count > 0 && count < LEAST;
    }

    boolean hides(int index) {
        return hidden.get(index);
    }

    boolean hidesTotal() {
        return totalHidden;
    }
}
