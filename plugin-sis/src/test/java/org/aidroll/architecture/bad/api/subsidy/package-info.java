/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.api.subsidy;

import org.jspecify.annotations.NullMarked;
