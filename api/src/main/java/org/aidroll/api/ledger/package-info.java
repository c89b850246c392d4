/** What was paid to whom, and the ledgers made of it. */
@NullMarked
package org.aidroll.api.ledger;

import org.jspecify.annotations.NullMarked;
