/** Stage 2: which hardship categories and which tier a pupil has. */
@NullMarked
package org.aidroll.api.tier;

import org.jspecify.annotations.NullMarked;
