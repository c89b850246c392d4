/** Stage 3: what is due. */
@NullMarked
package org.aidroll.subsidy;

import org.jspecify.annotations.NullMarked;
