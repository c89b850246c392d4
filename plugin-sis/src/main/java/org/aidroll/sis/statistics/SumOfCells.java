package org.aidroll.sis.statistics;

import java.util.List;

/**
 * A sum that anybody can do: the parts give the total, and the total without all parts but one gives that one.
 *
 * @param total what the parts add up to
 * @param parts at least one
 * @param exact false where pupils may be in several parts or in none, as in those of categories: then the rest is a good
 *     guess, no more
 */
record SumOfCells(TableCell total, List<TableCell> parts, boolean exact) {
    SumOfCells {
        parts = List.copyOf(parts);
    }
}
