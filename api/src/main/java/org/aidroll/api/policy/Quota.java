package org.aidroll.api.policy;

import java.util.List;
import org.aidroll.api.money.Fraction;
import org.apiguardian.api.API;

/**
 * How many of a group can have a benefit (资助面): a share of the enrolled pupils of the group. Whoever is due the benefit
 * by right is never dropped for it; an overrun is reported (应助尽助).
 *
 * @param share the share of the group
 * @param group who is counted, by facts; the pupils whose standing on the roll does
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Quota(Fraction share, List<Condition> group, Citation citation) {

    /** Copies the conditions. */
    public Quota {
        group = List.copyOf(group);
    }
}
