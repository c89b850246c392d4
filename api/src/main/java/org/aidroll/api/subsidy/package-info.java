/** Stage 3: what each pupil is due in a term. */
@NullMarked
package org.aidroll.api.subsidy;

import org.jspecify.annotations.NullMarked;
