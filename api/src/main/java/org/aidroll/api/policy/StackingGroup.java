package org.aidroll.api.policy;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.money.Money;
import org.apiguardian.api.API;

/**
 * Benefits that touch each other when one pupil is due several of them.
 *
 * @param name the group's name within the pack
 * @param mode what happens then
 * @param benefits the benefits' codes, in the order that counts
 * @param caps for {@code ADDITIVE_CAPPED}: the most all of them bring in a term, dated
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StackingGroup(String name, Mode mode, List<String> benefits, List<Dated<Money>> caps, Citation citation) {

    /** Copies the lists. */
    public StackingGroup {
        benefits = List.copyOf(benefits);
        caps = List.copyOf(caps);
    }

    /** What happens when a pupil is due several benefits of a group. */
    public enum Mode {
        /** The one that brings most is given; of equals, the first of the order. */
        BEST_ONE,
        /** The first of the order is given. */
        PRIORITY,
        /** All are given. */
        ADDITIVE,
        /** All are given, the later ones of the order reduced where the sum is above the cap. */
        ADDITIVE_CAPPED,
        /** A later one of the order brings only what it exceeds the sum of the earlier ones by. */
        OFFSET
    }

    /** The cap in force. */
    public Optional<Dated<Money>> cap(AsOf asOf) {
        return asOf.in(caps);
    }
}
