/** One decision table of 20 rows, asked in several ways. */
@NullMarked
package org.aidroll.benchmarks.table;

import org.jspecify.annotations.NullMarked;
