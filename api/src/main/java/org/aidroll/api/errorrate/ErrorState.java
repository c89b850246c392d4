package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** Where an error case stands. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ErrorState {
    /** A machine thinks so; a person has not said. Counts as pending. */
    SUSPECTED,
    /** It is an error. Counts. */
    CONFIRMED,
    /** It is cured. Counts, unless the school found it by itself and cured it before the freeze. */
    CORRECTED,
    /** The school objects, and nobody has decided yet. Counts as pending. */
    APPEALED,
    /** The objection failed. Counts. */
    UPHELD,
    /** The objection holds: it was no error. Never counts, in no later month either. */
    OVERTURNED,
    /** Two persons took it out, with a reason. Does not count. */
    EXCLUDED,
    /** Nobody can say. A class of its own, shown beside the rate, never silently fine. */
    UNVERIFIABLE;

    /** Whether a case that stands here may go there. */
    public boolean mayBecome(ErrorState next) {
        return switch (this) {
            case SUSPECTED -> next == CONFIRMED || next == UNVERIFIABLE || next == EXCLUDED;
            case UNVERIFIABLE -> next == CONFIRMED || next == EXCLUDED;
            case CONFIRMED -> next == CORRECTED || next == APPEALED || next == EXCLUDED;
            case APPEALED -> next == UPHELD || next == OVERTURNED;
            case UPHELD -> next == CORRECTED;
            // It came back: the same case, with all its past.
            case CORRECTED -> next == CONFIRMED;
            case OVERTURNED, EXCLUDED -> false;
        };
    }

    /** Whether it waits for somebody's word. */
    public boolean isPending() {
        return this == SUSPECTED || this == APPEALED;
    }
}
