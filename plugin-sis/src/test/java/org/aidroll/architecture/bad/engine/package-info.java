/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.engine;

import org.jspecify.annotations.NullMarked;
