/** Stage 2: categories and what follows from them by right. */
@NullMarked
package org.aidroll.tier;

import org.jspecify.annotations.NullMarked;
