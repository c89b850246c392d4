/** Figures of places. */
@NullMarked
package org.aidroll.sis.web.statistics;

import org.jspecify.annotations.NullMarked;
