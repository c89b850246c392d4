/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.sis.web.roster;

import org.jspecify.annotations.NullMarked;
