package org.aidroll.benchmarks.table;

/** The table in some form. */
@FunctionalInterface
public interface AidTable {

    /** The number of the row that fits, from 1; 0 for none. */
    int row(AidCase facts);
}
