package org.aidroll.sis.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which cells of a table are not shown: those of too few pupils, and as many others as it takes that no sum gives
 * one of those away.
 *
 * <p>In each exact sum either everything is shown, or two numbers at least are not; and where the total is shown, those of
 * the parts that are not are together of enough pupils. As places form trees, a number that is not shown can then not be worked out: along the sums
 * in which it stands another one can always be changed with it.
 */
final class SmallCells {
    private final List<SumOfCells> sums;

    /** Of a table with these sums. */
    SmallCells(List<SumOfCells> sums) {
        this.sums = sums;
    }

    /**
     * The cells that are not shown.
     *
     * @param counts the whole table; a cell that is not in it is a 0 that everybody knows
     * @param also cells that are not shown for another reason
     */
    Set<TableCell> hidden(Map<TableCell, Integer> counts, Set<TableCell> also) {
        Set<TableCell> hidden = new HashSet<>(also);
        counts.forEach((cell, count) -> {
            if (count < CountyStatistics.LEAST) {
                hidden.add(cell);
            }
        });
        var table = new HashMap<>(counts);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (SumOfCells sum : sums) {
                changed |= sum.exact() ? closes(sum, table, hidden) : blurs(sum, table, hidden);
            }
        }
        return hidden;
    }

    /** Hides one more cell of the sum, if the sum would give one away. */
    private boolean closes(SumOfCells sum, Map<TableCell, Integer> counts, Set<TableCell> hidden) {
        List<TableCell> parts = sum.parts().stream().filter(hidden::contains).toList();
        boolean withoutTotal = hidden.contains(sum.total());
        if (parts.isEmpty() && !withoutTotal || isEnough(parts, withoutTotal, counts)) {
            return false;
        }
        Optional<TableCell> next = smallestShown(sum, counts, hidden);
        return next.isPresent() ? hidden.add(next.get()) : !withoutTotal && hidden.add(sum.total());
    }

    private static boolean isEnough(List<TableCell> parts, boolean withoutTotal, Map<TableCell, Integer> counts) {
        return withoutTotal
                ? !parts.isEmpty()
                : parts.size() > 1
                        && parts.stream()
                                        .mapToInt(part -> counts.getOrDefault(part, 0))
                                        .sum()
                                >= CountyStatistics.LEAST;
    }

    /** Hides parts that would let guess the total or the one hidden part. */
    private boolean blurs(SumOfCells sum, Map<TableCell, Integer> counts, Set<TableCell> hidden) {
        if (hidden.contains(sum.total())) {
            return sum.parts().stream()
                            .filter(part -> counts.containsKey(part) && hidden.add(part))
                            .count()
                    > 0;
        }
        List<TableCell> parts = sum.parts().stream().filter(hidden::contains).toList();
        return !parts.isEmpty()
                && !isEnough(parts, false, counts)
                && smallestShown(sum, counts, hidden).map(hidden::add).orElse(false);
    }

    private Optional<TableCell> smallestShown(SumOfCells sum, Map<TableCell, Integer> counts, Set<TableCell> hidden) {
        return sum.parts().stream()
                .filter(part -> counts.containsKey(part) && !hidden.contains(part))
                .min(Comparator.<TableCell>comparingInt(counts::get)
                        .thenComparing(part -> part.place().code())
                        .thenComparing(part -> String.valueOf(part.topic())));
    }
}
