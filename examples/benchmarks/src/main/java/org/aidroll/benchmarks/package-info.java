/** AidRoll beside its peers. */
@NullMarked
package org.aidroll.benchmarks;

import org.jspecify.annotations.NullMarked;
