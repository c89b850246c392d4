/** Who erred, who passed it, and what a school's month comes to. */
@NullMarked
package org.aidroll.errorrate;

import org.jspecify.annotations.NullMarked;
