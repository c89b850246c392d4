package org.aidroll.api.policy;

import java.math.RoundingMode;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.term.Season;
import org.apiguardian.api.API;

/**
 * How much of a standard is due in each term: a part of the yearly amount, or how many months of a monthly one.
 *
 * <p>Where the two parts make a whole, the spring term brings what the autumn term left, so that the two sum to the
 * standard exactly, whatever was rounded.
 *
 * @param autumn what the autumn term brings
 * @param spring what the spring term brings
 * @param rounding how a part that is no whole fen is rounded; the one rounding point of a benefit
 * @param citation where the rule comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TermShare(Fraction autumn, Fraction spring, RoundingMode rounding, Citation citation) {

    /** The same in both terms. */
    public TermShare(Fraction share, RoundingMode rounding, Citation citation) {
        this(share, share, rounding, citation);
    }

    /** What a term of that season brings. */
    public Fraction in(Season season) {
        return season == Season.AUTUMN ? autumn : spring;
    }

    /** The amount that a term of that season brings of this standard. */
    public Money of(Money standard, Season season) {
        return season == Season.SPRING && autumn.plus(spring).equals(Fraction.ONE)
                ? standard.minus(standard.times(autumn, rounding))
                : standard.times(in(season), rounding);
    }
}
