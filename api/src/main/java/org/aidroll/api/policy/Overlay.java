package org.aidroll.api.policy;

import org.apiguardian.api.API;

/** What a pack that extends another may do to an amount of it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Overlay {
    /** Nothing. */
    MAY_NOT_CHANGE,
    /** Give more, never less. */
    MAY_RAISE,
    /** Give less, never more. */
    MAY_LOWER,
    /** Give more or less. */
    MAY_CHANGE
}
