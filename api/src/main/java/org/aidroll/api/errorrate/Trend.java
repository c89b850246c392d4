package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** How a school's month stands to its own months before, chance set aside. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Trend {
    /** Its rate falls more than chance would have it. */
    FALLING,
    /** What moves may be chance. */
    STEADY,
    /** Its rate rises more than chance would have it. */
    RISING,
    /** Too few months to say. */
    UNKNOWN
}
