package org.aidroll.sis.imports;

import java.util.OptionalInt;

/**
 * How far an import is.
 *
 * @param phase where it is
 * @param rows how many rows of this phase are done
 * @param total how many there are in all; 0 where that is not known: nobody knows a file's rows before they are read
 */
public record ImportProgress(ImportPhase phase, int rows, int total) {
    private static final int ALL = 100;

    /** How much of this phase is done, in per cent. */
    public OptionalInt percent() {
        return total == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(ALL, (long) rows * ALL / total));
    }
}
