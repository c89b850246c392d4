/** Stage 4: what is due against what was paid, and the ledgers that show it. */
@NullMarked
package org.aidroll.ledger;

import org.jspecify.annotations.NullMarked;
