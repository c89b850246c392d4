/** What is due against what was paid, and the ledgers (台账) that show it. */
@NullMarked
package org.aidroll.api.ledger;

import org.jspecify.annotations.NullMarked;
