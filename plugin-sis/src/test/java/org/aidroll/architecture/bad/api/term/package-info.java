/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.api.term;

import org.jspecify.annotations.NullMarked;
