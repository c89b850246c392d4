/** Stage 1: who on the roll is named by a department's list, and on what evidence. */
@NullMarked
package org.aidroll.api.identification;

import org.jspecify.annotations.NullMarked;
