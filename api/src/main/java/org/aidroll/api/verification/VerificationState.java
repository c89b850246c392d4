package org.aidroll.api.verification;

import org.apiguardian.api.API;

/** How a pupil's record stands after all visits. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum VerificationState {
    /** The visits that the policy asks for agree with it. */
    CONFIRMED,
    /** Some visits agree with it, and not all that the policy asks for. */
    PARTLY,
    /** A visit found it wrong, and none of the same kind found it right since; time does not heal it. */
    CONTRADICTED,
    /** Visits agreed with it, and are too long ago. */
    OUTDATED,
    /** No visit speaks for or against it. */
    NOT_VERIFIED
}
