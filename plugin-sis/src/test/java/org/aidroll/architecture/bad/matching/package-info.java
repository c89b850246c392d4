/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.matching;

import org.jspecify.annotations.NullMarked;
