package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** For which time a standard names its amount. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum AmountUnit {
    /** For a school year. */
    YEAR,
    /** For a term. */
    TERM,
    /** For a month. */
    MONTH,
    /** Once. */
    ONCE
}
