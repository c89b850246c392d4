/** Stage 5: what is made of a run for people. */
@NullMarked
package org.aidroll.report;

import org.jspecify.annotations.NullMarked;
