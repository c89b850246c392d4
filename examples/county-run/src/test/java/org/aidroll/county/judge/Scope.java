package org.aidroll.county.judge;

import java.util.Set;
import java.util.TreeSet;

/**
 * How much is asked of the run.
 *
 * @param recallJudged false for a run that links by exact number only: it finds less, and may still link nobody wrongly
 * @param benefits the benefits whose amounts and payments are judged
 */
record Scope(boolean recallJudged, Set<String> benefits) {
    static final Set<String> ALL = new TreeSet<>(Set.of(
            "compulsory-boarder",
            "compulsory-day",
            "compulsory-uniform",
            "compulsory-bus",
            "senior-grant",
            "senior-fee-waiver",
            "preschool-aid",
            "vocational-grant",
            "vocational-waiver"));

    /** Those that county payments name, and the truth plants wrong ones of. */
    static final Set<String> PAID = Set.of("compulsory-boarder", "compulsory-day", "vocational-grant");

    boolean reconciles(String benefit) {
        return PAID.contains(benefit) && benefits.contains(benefit);
    }
}
