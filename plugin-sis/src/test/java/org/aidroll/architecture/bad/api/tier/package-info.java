/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.api.tier;

import org.jspecify.annotations.NullMarked;
