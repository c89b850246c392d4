package org.aidroll.api.explain;

import java.util.List;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.OpenReason;
import org.apiguardian.api.API;

/**
 * A benefit for which the pupil is eligible while its amount is open: never a guess, and never nothing.
 *
 * @param benefit the benefit's code
 * @param reason what is waited for
 * @param missing what exactly is not known: fee items or facts by their names; empty for the other reasons
 * @param citation where the rule comes from
 * @param conditions where the conditions that the pupil meets come from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OpenAward(
        String benefit, OpenReason reason, List<String> missing, Citation citation, List<Citation> conditions) {

    /** Copies the lists. */
    public OpenAward {
        missing = List.copyOf(missing);
        conditions = List.copyOf(conditions);
    }
}
