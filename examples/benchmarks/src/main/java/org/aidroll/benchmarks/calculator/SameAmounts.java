package org.aidroll.benchmarks.calculator;

import java.util.Set;
import org.aidroll.api.explain.Award;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.benchmarks.table.AidRows;
import org.aidroll.benchmarks.table.Hardship;

/**
 * That the calculator and the table of the peers speak of one policy: what is due in the term to a pupil of compulsory
 * education for its upkeep is half of the year's amount of the table's row.
 *
 * <p>The rest of the table cannot be compared pupil by pupil: where the plan leaves a choice (which tier of preschool aid
 * or of the grant in senior middle school), the table has one of the sums and the pack says that it is open; and a
 * category that gives aid only on application is due nothing without one.
 */
final class SameAmounts {
    private static final Set<Stage> COMPULSORY = Set.of(Stage.PRIMARY, Stage.JUNIOR);
    private static final Set<Hardship> ON_APPLICATION =
            Set.of(Hardship.PARENT_DECEASED, Hardship.SINGLE_PARENT, Hardship.NONE);
    private static final Set<String> UPKEEP = Set.of("compulsory-boarder", "compulsory-day");

    SameAmounts(PolicyPack pack) {
        for (String benefit : UPKEEP) {
            if (pack.benefit(benefit).isEmpty()) {
                throw new IllegalStateException(pack.id() + " has no " + benefit);
            }
        }
    }

    /** @throws IllegalStateException at the first pupil about whom they disagree, or if there was none to compare */
    void check(TierAssignments county, Entitlements entitlements, int most) {
        int compared = 0;
        for (int i = 0; i < Math.min(most, entitlements.size()); i++) {
            TierAssignment pupil = county.assignments().get(i);
            Money ours = upkeep(entitlements, i);
            var facts = PupilCases.of(pupil);
            boolean byRight = pupil.student().enrolment().status() == RollStatus.ENROLLED
                    && COMPULSORY.contains(facts.stage())
                    && !ON_APPLICATION.contains(facts.hardship());
            Money table = byRight ? Money.ofFen(AidRows.yuan(facts) * 100L / 2) : Money.ZERO;
            if (!ours.equals(table)) {
                throw new IllegalStateException(
                        "the calculator says " + ours + ", the table " + table + " for " + facts);
            }
            compared += byRight ? 1 : 0;
        }
        if (compared == 0) {
            throw new IllegalStateException("no pupil to compare");
        }
    }

    private static Money upkeep(Entitlements entitlements, int index) {
        Money sum = Money.ZERO;
        for (Award award : entitlements.awards(index)) {
            if (UPKEEP.contains(award.benefit())) {
                sum = sum.plus(award.amount());
            }
        }
        return sum;
    }
}
