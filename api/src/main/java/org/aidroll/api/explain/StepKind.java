package org.aidroll.api.explain;

import org.apiguardian.api.API;

/** What a step of a calculation does. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StepKind {
    /** Rests on a category that a person asserts; moves no amount, the row is that assertion's value. */
    BY_HAND,
    /** Takes the base amount from the pack's table. */
    STANDARD,
    /** Replaces the base amount for a category. */
    OVERRIDE,
    /** Takes what the school charges; the row names the items. */
    FEE,
    /** Reduces the amount to the most that may be given. */
    CAP,
    /** Takes the term's part of the amount. */
    TERM_SHARE,
    /** Takes the part of a term for which the facts were so. */
    PRORATION,
    /** Reduces the amount for another benefit of its group; the row names the group. */
    STACKING
}
