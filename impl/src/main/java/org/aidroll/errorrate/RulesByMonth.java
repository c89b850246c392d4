package org.aidroll.errorrate;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorRule;
import org.aidroll.api.errorrate.ErrorRuleSet;

/** The rules as they were in each month. */
final class RulesByMonth {
    private final ErrorRuleSet set;
    private final Map<YearMonth, ErrorRuleSet.InMonth> months = new HashMap<>();

    RulesByMonth(ErrorRuleSet set) {
        this.set = set;
    }

    /** The rule of the month in which the case was opened, else that of the month that is scored. */
    Optional<ErrorRule> of(ErrorCase error, YearMonth scored) {
        String id = error.key().rule();
        return in(error.opened()).rule(id).or(() -> in(scored).rule(id));
    }

    private ErrorRuleSet.InMonth in(YearMonth month) {
        return months.computeIfAbsent(month, set::in);
    }
}
