package org.aidroll.api.identification;

import org.apiguardian.api.API;

/** What became of a row of a list. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum LinkDecision {
    /** The row names this pupil, beyond reasonable doubt. */
    AUTO,
    /** The row may name this pupil; a person decides. */
    REVIEW,
    /** The row names nobody on the roll. */
    NONE
}
