package org.aidroll.api.verification;

import org.apiguardian.api.API;

/** The parts of a frame, each with its own way into the plan of visits. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Stratum {
    /** Every pupil is visited. */
    CERTAINTY,
    /** Each pupil is drawn with a probability of his own, the greater the more there is to fear; it is recorded. */
    RISK,
    /** As many as it takes to see an error are drawn, each set of so many as likely as any other. */
    RANDOM
}
