package org.aidroll.benchmarks.table;

/** What OpenL makes of the sheet. */
public interface OpenlRules {

    /** The number of the row that fits; null for none. */
    Integer aid(String stage, String boarding, String category);
}
