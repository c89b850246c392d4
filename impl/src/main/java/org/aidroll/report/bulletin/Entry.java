package org.aidroll.report.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.aidroll.tabular.Cell;

/** What stands in a field of a table: the same for a page and a sheet. */
sealed interface Entry {
    /** The words of a page. */
    String text();

    /** The cell of a sheet. */
    Cell cell();

    /** Whether it stands on the right. */
    default boolean isNumber() {
        return true;
    }

    static Entry of(String text) {
        return new Words(text);
    }

    static Entry of(long count) {
        return new Count(count);
    }

    /** A share of 1; empty if it is not a number. */
    static Entry share(double share) {
        return Double.isFinite(share) ? new Share(share) : of("");
    }

    /** Words. */
    record Words(String text) implements Entry {
        @Override
        public Cell cell() {
            return Cell.text(text);
        }

        @Override
        public boolean isNumber() {
            return false;
        }
    }

    /** A count. */
    record Count(long count) implements Entry {
        @Override
        public String text() {
            return Long.toString(count);
        }

        @Override
        public Cell cell() {
            return Cell.whole(count);
        }
    }

    /** A share of 1. */
    record Share(double share) implements Entry {
        private static final int KEPT = 6;

        @Override
        public String text() {
            return Percent.of(share);
        }

        @Override
        public Cell cell() {
            return Cell.percent(BigDecimal.valueOf(share).setScale(KEPT, RoundingMode.HALF_UP));
        }
    }
}
