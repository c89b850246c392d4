package org.aidroll.api.efile;

import org.apiguardian.api.API;

/** What is in a slot. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SlotState {
    /** A photograph of this term that can be used. */
    PRESENT,
    /** One handed in for another pupil of the household serves. */
    REUSED_FROM_SIBLING,
    /** One handed in in an earlier term still serves. */
    REUSED_FROM_EARLIER_TERM,
    /** Nothing. */
    MISSING,
    /** A photograph that cannot be used: it has to be taken again. */
    INVALID,
    /** A document that is no longer good. */
    EXPIRED;

    /** Whether nothing has to be handed in. */
    public boolean isFilled() {
        return this == PRESENT || this == REUSED_FROM_SIBLING || this == REUSED_FROM_EARLIER_TERM;
    }
}
