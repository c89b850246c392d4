package org.aidroll.sis.roster;

import java.util.List;
import java.util.Objects;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What is different of one pupil between two rosters of before.
 *
 * @param before the line of the earlier roster, or null for who came
 * @param after the line of the later one, or null for who went
 * @param why what is different between the two decisions as they were kept; empty where there is one of them only
 */
public record RosterChange(@Nullable RosterLine before, @Nullable RosterLine after, List<DecisionChange> why) {
    /** Kinds of difference. */
    public enum Kind {
        /** Stands on the later roster only. */
        CAME,
        /** Stands on the earlier roster only. */
        WENT,
        /** Another amount is due. */
        AMOUNT
    }

    /** Copies the list. */
    public RosterChange {
        why = List.copyOf(why);
    }

    /** Of which kind it is. */
    public Kind kind() {
        return before == null ? Kind.CAME : after == null ? Kind.WENT : Kind.AMOUNT;
    }

    /** The later line, where there is one, else the earlier. */
    public RosterLine line() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** Why, in sentences; of who came or went, the categories by which the pupil stands or stood on the roster. */
    public List<String> reasons(Explainer explainer) {
        List<String> categories = line().assignment().categoryCodes().stream()
                .map(explainer::category)
                .toList();
        return kind() == Kind.AMOUNT || categories.isEmpty()
                ? why.stream().map(explainer::sentence).toList()
                : List.of(explainer.fact(Fact.CATEGORY.key()) + " " + String.join(" · ", categories));
    }

    /** What was due by the earlier roster. */
    public Money dueBefore() {
        return before == null ? Money.ZERO : before.due();
    }

    /** What is due by the later one. */
    public Money dueAfter() {
        return after == null ? Money.ZERO : after.due();
    }
}
