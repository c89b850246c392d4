package org.aidroll.sis.statistics;

import org.aidroll.api.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a person is shown of pupils; null for what is too few, or would tell what is.
 *
 * @param students enrolled pupils
 * @param aided how many of them are due something above 0
 * @param offAge how many are too young or too old for the stage
 * @param amount what is due to them in the term
 */
public record Figures(
        @Nullable Integer students, @Nullable Integer aided, @Nullable Integer offAge, @Nullable Money amount) {

    /** All of them. */
    static Figures whole(Counts of) {
        return new Figures(of.students(), of.aided(), of.offAge(), of.amount());
    }

    /** Whether something is held back. */
    public boolean isPartHidden() {
        return students == null || aided == null || offAge == null;
    }
}
