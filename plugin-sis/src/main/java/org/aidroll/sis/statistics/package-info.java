/** Figures of places: villages, schools, townships, the county; and which of them a person may see. */
@NullMarked
package org.aidroll.sis.statistics;

import org.jspecify.annotations.NullMarked;
