package org.aidroll.api.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.FeeItem;
import org.apiguardian.api.API;

/**
 * What a row of a pack grants. A sum of 0, a sum that is still open, a benefit that was abolished and a day without any
 * value are four different things.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Amount {

    /** Takes the one branch that this amount is. */
    <R> R fold(
            Function<Fixed, R> fixed,
            Function<ActualFee, R> actualFee,
            Function<Open, R> open,
            Function<Abolished, R> abolished);

    /** A sum of money. */
    static Amount of(Money money) {
        return new Fixed(money);
    }

    /**
     * A sum of money for each unit of the benefit.
     *
     * @param money 0 or more
     */
    record Fixed(Money money) implements Amount {
        /** @throws IllegalArgumentException if the sum is below 0 */
        public Fixed {
            if (money.compareTo(Money.ZERO) < 0) {
                throw new IllegalArgumentException("a standard of " + money + " is below 0");
            }
        }

        @Override
        public <R> R fold(
                Function<Fixed, R> fixed,
                Function<ActualFee, R> actualFee,
                Function<Open, R> open,
                Function<Abolished, R> abolished) {
            return fixed.apply(this);
        }
    }

    /**
     * What the pupil's school charges for these items in a term: what a waiver is worth.
     *
     * @param items the items that are waived together; never empty
     */
    record ActualFee(Set<FeeItem> items) implements Amount {
        /** Copies the items, in the order of the enum. */
        public ActualFee {
            items = Collections.unmodifiableSet(EnumSet.copyOf(items));
        }

        @Override
        public <R> R fold(
                Function<Fixed, R> fixed,
                Function<ActualFee, R> actualFee,
                Function<Open, R> open,
                Function<Abolished, R> abolished) {
            return actualFee.apply(this);
        }
    }

    /**
     * The pupil is eligible, but no source says how much that is.
     *
     * @param reason what is waited for
     */
    record Open(OpenReason reason) implements Amount {
        @Override
        public <R> R fold(
                Function<Fixed, R> fixed,
                Function<ActualFee, R> actualFee,
                Function<Open, R> open,
                Function<Abolished, R> abolished) {
            return open.apply(this);
        }
    }

    /** The benefit was given before, and is given no more from this day on. */
    record Abolished() implements Amount {
        @Override
        public <R> R fold(
                Function<Fixed, R> fixed,
                Function<ActualFee, R> actualFee,
                Function<Open, R> open,
                Function<Abolished, R> abolished) {
            return abolished.apply(this);
        }
    }
}
