package org.aidroll.report.bulletin;

import java.util.Locale;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.errorrate.SchoolScores;

/** What people call a rule. */
final class RuleNames {
    private final ErrorRuleSet.InMonth rules;
    private final Locale locale;

    RuleNames(SchoolScores scores, Locale locale) {
        this.rules = scores.rules().in(scores.month());
        this.locale = locale;
    }

    String name(String rule) {
        return rules.rule(rule).map(known -> known.name().in(locale)).orElse(rule);
    }
}
