/** A whole county from its files to its results, process by process. */
@NullMarked
package org.aidroll.benchmarks.county;

import org.jspecify.annotations.NullMarked;
