package org.aidroll.errorrate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorRule;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.finding.Severity;

/**
 * An error case as it stands in a month.
 *
 * @param error the case
 * @param rule the rule as it was when the case was opened: no later change makes an error milder
 * @param month the month that is scored
 * @param freeze the freeze of the frame
 * @param isDepartments whether a department answers for it, not the school
 */
record Standing(ErrorCase error, ErrorRule rule, YearMonth month, LocalDate freeze, boolean isDepartments) {

    boolean scores() {
        return rule.scoresIn(month);
    }

    boolean isMajor() {
        return rule.severity().compareTo(Severity.MAJOR) <= 0;
    }

    /** Whether it counts against the school. */
    boolean counts() {
        return scores() && !isDepartments && error.counts(month, freeze);
    }

    /** Whether its rule is on trial, so that it is shown and does not count. */
    boolean isOnTrial() {
        return !scores() && rule.severity() != Severity.INFO && !isDepartments && error.counts(month, freeze);
    }

    boolean isCured() {
        return error.state() == ErrorState.CORRECTED;
    }

    /** Whether the school found it by itself and cured it within the month, before the freeze. */
    boolean isCuredInTime() {
        return scores() && error.opened().equals(month) && error.curedByItselfBefore(freeze);
    }

    /** Whether it stood at the freeze, and should have been cured by then. */
    boolean isOverdue() {
        boolean stood =
                error.correction().map(cure -> !cure.at().isBefore(freeze)).orElse(true);
        return counts() && stood && error.raisedOn().plusDays(rule.cureDays()).isBefore(freeze);
    }

    /** Whether it came up in this month, came back in it, or is overdue. */
    boolean isFresh() {
        return error.opened().equals(month) || isOverdue();
    }
}
