/** Decisions in words, and their hash. */
@NullMarked
package org.aidroll.explain;

import org.jspecify.annotations.NullMarked;
