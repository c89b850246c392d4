package org.aidroll.api.explain;

import org.aidroll.api.money.Money;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two decisions, and the first thing that made it.
 *
 * @param benefit the benefit's code
 * @param before how it was
 * @param after how it is
 * @param fact the fact, by its name, whose values differ and which the benefit looks at; null where none does
 * @param stepBefore the first step that differs, as it was; null where there was none
 * @param stepAfter that step as it is; null where there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DecisionChange(
        String benefit,
        Standing before,
        Standing after,
        @Nullable String fact,
        @Nullable Step stepBefore,
        @Nullable Step stepAfter) {

    /**
     * How a benefit stands in a decision.
     *
     * @param kind whether it is due
     * @param amount what is due; 0 where nothing is
     * @param reason why it is open or not due; empty where it is due
     */
    public record Standing(Kind kind, Money amount, String reason) {}

    /** Whether a benefit is due. */
    public enum Kind {
        /** It is due. */
        DUE,
        /** The pupil is eligible, the amount is open. */
        OPEN,
        /** It is not due. */
        NOT_DUE,
        /** The pack does not have it. */
        ABSENT
    }
}
