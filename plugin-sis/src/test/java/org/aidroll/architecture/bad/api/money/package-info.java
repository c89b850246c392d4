/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.api.money;

import org.jspecify.annotations.NullMarked;
