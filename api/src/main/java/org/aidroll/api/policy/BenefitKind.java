package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** In which form a benefit reaches the pupil. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum BenefitKind {
    /** Money that is paid out. */
    GRANT,
    /** A fee that is not charged. */
    WAIVER,
    /** A fee that was paid and is given back. */
    REIMBURSEMENT,
    /** The most that may be lent; never due. */
    LOAN_CEILING
}
