package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.FeeItem;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision looks at: two pupils of equal profiles get equal decisions.
 *
 * @param bits the facts on the day of assessment, as {@link FactCode} has them
 * @param others categories that the pack does not know
 * @param claims what the family applied for
 * @param appliedOn the day it did, or null
 * @param fees what the school charges
 * @param earlier how it was before, within the term, earliest first; empty where nothing changed
 * @param byHand what people assert, as its value has it, sorted; its categories are among the facts
 */
record Profile(
        long bits,
        List<String> others,
        List<String> claims,
        @Nullable LocalDate appliedOn,
        Map<FeeItem, Money> fees,
        List<Earlier> earlier,
        List<String> byHand) {

    /** Copies the lists. */
    Profile {
        others = List.copyOf(others);
        claims = List.copyOf(claims);
        earlier = List.copyOf(earlier);
        byHand = List.copyOf(byHand);
    }

    /**
     * A part of the term in which the facts were others.
     *
     * @param until its last day, as the roll has it
     * @param bits the facts then
     */
    record Earlier(LocalDate until, long bits) {}

    /** The facts of another part of the term. */
    Profile withBits(long other) {
        return new Profile(other, others, claims, appliedOn, fees, List.of(), byHand);
    }
}
