/** The statistics of error rates: pure functions of counts, the same bytes whatever the order of the schools. */
@NullMarked
package org.aidroll.errorrate.statistics;

import org.jspecify.annotations.NullMarked;
