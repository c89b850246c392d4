/** Whole processes that read large files: ours into pupils, the peers cell by cell. */
@NullMarked
package org.aidroll.benchmarks.reader;

import org.jspecify.annotations.NullMarked;
