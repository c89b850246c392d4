package org.aidroll.api.explain;

import org.apiguardian.api.API;

/** What a step of a calculation does. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StepKind {
    /** Takes the base amount from the pack's table. */
    STANDARD,
    /** Replaces the base amount for a category. */
    OVERRIDE,
    /** Takes the term's part of a yearly amount. */
    TERM_SHARE
}
