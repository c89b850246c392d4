package org.aidroll.api.ledger;

import org.apiguardian.api.API;

/** Why a protected pupil is without aid (A13); the list is closed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum UnaidedReason {
    /** Named by a list, and on no school's roll here as an enrolled pupil: suspended, abroad, missing. */
    NOT_ENROLLED,
    /** Graduated, transferred or left. */
    LEFT,
    /** The pack has no benefit for the pupil's stage. */
    NO_BENEFIT_FOR_STAGE,
    /** Eligible, and the amount is open until an allocation decides. */
    AWAITING_ALLOCATION,
    /** A row of a list may name the pupil; a person has to decide. */
    LINK_IN_REVIEW,
    /** Due, and not paid. */
    DUE_NOT_PAID;

    /** Whether the county can mend it (一个不漏): decide, allocate, pay. */
    public boolean isToMend() {
        return this == AWAITING_ALLOCATION || this == LINK_IN_REVIEW || this == DUE_NOT_PAID;
    }
}
