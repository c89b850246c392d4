/** Identification: how large, how fast, how right; beside its peers. */
@NullMarked
package org.aidroll.benchmarks.identification;

import org.jspecify.annotations.NullMarked;
