/** Amounts of money in fen. */
@NullMarked
package org.aidroll.api.money;

import org.jspecify.annotations.NullMarked;
