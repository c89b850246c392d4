/** Amounts of money in fen and exact fractions of them. */
@NullMarked
package org.aidroll.api.money;

import org.jspecify.annotations.NullMarked;
