package org.aidroll.api.policy;

import java.math.RoundingMode;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a change within a term does to the amount of the term. The parts of a term sum to the rounded whole: what
 * rounding leaves over goes to the last part.
 *
 * @param unit by what a term is divided; {@code NONE}: the facts of the day of assessment hold for the whole term
 * @param changeDay to which side the day of a change counts
 * @param denominator how many units a whole term has; 0 for as many as it really has
 * @param rounding how each part is rounded to fen
 * @param cite where the rule comes from, or null where the pack says nothing about it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Proration(
        Unit unit, ChangeDay changeDay, int denominator, RoundingMode rounding, @Nullable Citation cite) {

    /** The facts of one day hold for the whole term, and no source is named for that. */
    public static final Proration NONE = new Proration(Unit.NONE, ChangeDay.NEW, 0, RoundingMode.HALF_UP, null);

    /** @throws IllegalArgumentException if the denominator is negative */
    public Proration {
        if (denominator < 0) {
            throw new IllegalArgumentException("a term of " + denominator + " parts");
        }
    }

    /** By what a term is divided. */
    public enum Unit {
        /** By nothing. */
        NONE,
        /** By days. */
        DAY,
        /** By calendar months; a month counts to what was so on its first day. */
        MONTH
    }

    /** To which side the day of a change counts. */
    public enum ChangeDay {
        /** To what was before: the last day is paid. */
        OLD,
        /** To what comes after. */
        NEW
    }

    /** Whether a term can be divided at all. */
    public boolean divides() {
        return unit != Unit.NONE;
    }
}
