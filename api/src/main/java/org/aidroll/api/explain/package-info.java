/** Why a pupil is due something, or is not. */
@NullMarked
package org.aidroll.api.explain;

import org.jspecify.annotations.NullMarked;
