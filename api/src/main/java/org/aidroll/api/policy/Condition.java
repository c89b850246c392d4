package org.aidroll.api.policy;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One thing a benefit asks of a pupil.
 *
 * @param fact what is asked
 * @param oneOf the values that do, in the pack's order; never empty
 * @param onApplication further values that do once the family applied for them: they make the pupil eligible, and how
 *     much that is, an allocation decides
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Condition(Fact fact, List<String> oneOf, List<String> onApplication, Citation citation) {

    /** Copies the values. */
    public Condition {
        oneOf = List.copyOf(oneOf);
        onApplication = List.copyOf(onApplication);
    }

    /** A condition that no application can meet. */
    public Condition(Fact fact, List<String> oneOf, Citation citation) {
        this(fact, oneOf, List.of(), citation);
    }
}
