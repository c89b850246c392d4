package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** How a school's month is judged. There is no league table: what counts is how sure we are, not who is last. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Band {
    /** 优: its rate is surely low. */
    EXCELLENT,
    /** Nothing to praise, nothing to complain of. */
    ORDINARY,
    /** 关注: its rate is probably high this month; a letter, no penalty. */
    WATCH,
    /** 整改: its rate has been high for months; it is told to mend it. */
    RECTIFY,
    /** 扣罚: it was told, and its rate is still surely high. */
    PENALTY,
    /** 样本不足: so few records that even without an error nobody could be sure. */
    TOO_FEW
}
