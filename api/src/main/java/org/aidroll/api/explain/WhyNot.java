package org.aidroll.api.explain;

import java.util.List;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that is not due, and the first thing that stands in its way.
 *
 * @param benefit the benefit's code
 * @param reason what kind of obstacle
 * @param fact what the pack asks about; null unless the reason is {@code CONDITION}
 * @param needed the values that would do
 * @param had the pupil's values; of {@code STACKED}, the benefits that take its place
 * @param citation where the rule comes from; null where the pack has none, as before its first dated value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WhyNot(
        String benefit,
        Reason reason,
        @Nullable Fact fact,
        List<String> needed,
        List<String> had,
        @Nullable Citation citation) {

    /** Copies the lists. */
    public WhyNot {
        needed = List.copyOf(needed);
        had = List.copyOf(had);
    }

    /** What kind of obstacle. */
    public enum Reason {
        /** The pupil does not meet a condition. */
        CONDITION,
        /** The pack has no amount for the first day of the term. */
        NOT_IN_FORCE,
        /** The benefit was abolished. */
        ABOLISHED,
        /** Another benefit of its group takes its place. */
        STACKED,
        /** The benefit is given in the other term of the school year. */
        OTHER_TERM
    }
}
