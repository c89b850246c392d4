package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** Why the amount of a benefit is open although the pupil is eligible. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum OpenReason {
    /** Places or money are limited, and the pack gives no amount by right: an allocation decides. */
    AWAITING_ALLOCATION,
    /** A waiver is worth what the school charges, and that is not known. */
    FEE_UNKNOWN,
    /** The roll does not say something the pack asks for. */
    FACT_UNKNOWN,
    /** Eligible only with a proof that no roll and no list holds. */
    PROOF_NEEDED
}
