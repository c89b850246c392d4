package org.aidroll.api.policy;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One thing a benefit asks of a pupil.
 *
 * @param fact what is asked
 * @param oneOf the values that do, in the pack's order; never empty
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Condition(Fact fact, List<String> oneOf, Citation citation) {

    /** Copies the values. */
    public Condition {
        oneOf = List.copyOf(oneOf);
    }
}
