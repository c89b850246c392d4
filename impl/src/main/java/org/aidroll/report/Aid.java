package org.aidroll.report;

import java.util.List;
import org.aidroll.api.explain.Award;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.BenefitKind;

/** What counts as aid: all that is due above 0, be it for the term or for the year; never what is only lent. */
final class Aid {
    private Aid() {}

    static boolean isAid(Award award) {
        return award.kind() != BenefitKind.LOAN_CEILING && award.amount().isPositive();
    }

    static boolean isAided(List<Award> awards) {
        for (Award award : awards) {
            if (isAid(award)) {
                return true;
            }
        }
        return false;
    }

    /** What is due in the term itself. */
    static Money dueInTerm(List<Award> awards) {
        Money due = Money.ZERO;
        for (Award award : awards) {
            if (award.isDueInTerm()) {
                due = due.plus(award.amount());
            }
        }
        return due;
    }
}
