/** Stage 1: matching lists to the roll. */
@NullMarked
package org.aidroll.identification;

import org.jspecify.annotations.NullMarked;
