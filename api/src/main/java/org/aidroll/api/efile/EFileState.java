package org.aidroll.api.efile;

import org.apiguardian.api.API;

/** How an e-file stands, best first. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum EFileState {
    /** All is there, and all fits. */
    COMPLETE,
    /** All is there, and a person has to look at something. */
    IN_REVIEW,
    /** Something is missing or no longer good. */
    INCOMPLETE,
    /** Something is wrong: a photograph that cannot be used, or data that contradict each other. */
    TO_FIX
}
