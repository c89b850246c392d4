/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.sis.store;

import org.jspecify.annotations.NullMarked;
