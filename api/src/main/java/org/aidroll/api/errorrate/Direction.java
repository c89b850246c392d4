package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** Which way an error leads the money. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Direction {
    /** Too much, or to somebody who is due nothing (错发, 重发). */
    OVER,
    /** Too little, or nothing to somebody who is due it (漏发). */
    UNDER,
    /** Neither, as far as the error tells. */
    NEUTRAL
}
