package org.aidroll.api.verification;

import org.apiguardian.api.API;

/** What a visit found. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum VisitResult {
    /** All that was asked is as the record says. */
    AGREES,
    /** What could be asked is as the record says; the rest could not be asked. */
    PARTLY,
    /** Something is not as the record says. */
    DIFFERS,
    /** Nobody was met, or nobody answered. */
    NOT_REACHED
}
