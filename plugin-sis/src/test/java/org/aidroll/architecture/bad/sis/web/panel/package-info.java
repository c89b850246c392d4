/** Breaks the rules. */
@NullMarked
package org.aidroll.architecture.bad.sis.web.panel;

import org.jspecify.annotations.NullMarked;
