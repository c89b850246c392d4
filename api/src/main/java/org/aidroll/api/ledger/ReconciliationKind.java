package org.aidroll.api.ledger;

import org.apiguardian.api.API;

/** How what was paid stands to what is due (一分不少). The first that fits is said. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ReconciliationKind {
    /** Paid after the pupil had left. */
    AFTER_LEAVING,
    /** Paid although nothing is due. */
    EXTRA,
    /** Two payments or more, and more than is due. */
    DUPLICATE,
    /** Not paid at all. */
    MISSED,
    /** Less paid than is due. */
    SHORT,
    /** More paid than is due. */
    OVER,
    /** Paid as due, in one payment or several. */
    OK
}
