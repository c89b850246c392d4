package org.aidroll.api.term;

import org.apiguardian.api.API;

/** The two halves of a school year. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Season {
    /** 1 September to the end of February. */
    AUTUMN,
    /** 1 March to 31 August. */
    SPRING
}
