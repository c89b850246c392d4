package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** Why somebody may receive a pupil's money. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PayeeBasis {
    /** The pupil himself or herself. */
    PUPIL,
    /** The head of household or a guardian on the same household register. */
    REGISTER,
    /** A guardian by a certificate of guardianship. */
    CERTIFICATE,
    /** The institution that brings the child up. */
    INSTITUTION
}
