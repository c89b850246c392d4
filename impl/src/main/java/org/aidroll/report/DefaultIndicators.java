package org.aidroll.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.FourIndicators;
import org.aidroll.api.report.Indicators;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.ledger.SameOrder;

/** Counts each indicator in one pass. */
public final class DefaultIndicators implements Indicators {
    private static final Set<Stage> COMPULSORY = Set.of(Stage.PRIMARY, Stage.JUNIOR);
    private static final Set<RollStatus> DROPPED_OUT =
            Set.of(RollStatus.WITHDRAWN, RollStatus.EXPELLED, RollStatus.MISSING, RollStatus.OTHER_LEFT);

    /** A service without state, safe in any thread. */
    public DefaultIndicators() {}

    @Override
    public FourIndicators of(AidRequest request, AidRun run, List<UnaidedCase> unaided) {
        return among(request, run, unaided, student -> true);
    }

    @Override
    public FourIndicators of(
            AidRequest request, AidRun run, List<UnaidedCase> unaided, Predicate<? super Student> whom) {
        Set<StudentKey> keys = new HashSet<>();
        for (Student student : request.roll().students()) {
            if (whom.test(student)) {
                keys.add(student.key());
            }
        }
        return among(request, run, unaided, keys::contains);
    }

    private static FourIndicators among(
            AidRequest request, AidRun run, List<UnaidedCase> unaided, Predicate<StudentKey> counted) {
        var pack = request.basis().pack();
        var households = new Households(request.registries());
        var families = new Families();
        int protectedStudents = 0;
        int compulsory = 0;
        int left = 0;
        List<TierAssignment> pupils = SameOrder.of(run.tiers(), run.entitlements());
        for (int i = 0; i < pupils.size(); i++) {
            var pupil = pupils.get(i);
            if (!counted.test(pupil.student().key())) {
                continue;
            }
            var enrolment = pupil.student().enrolment();
            boolean enrolled = enrolment.status() == RollStatus.ENROLLED;
            if (enrolled && pupil.categoryCodes().stream().anyMatch(pack::protects)) {
                protectedStudents++;
            }
            if (COMPULSORY.contains(enrolment.stage())) {
                compulsory += enrolled ? 1 : 0;
                left += DROPPED_OUT.contains(enrolment.status()) ? 1 : 0;
            }
            if (Aid.isAided(run.entitlements().awards(i))) {
                families.add(pupil, households.of(pupil));
            }
        }
        List<ReconciliationLine> compared = run.reconciliation().lines().stream()
                .filter(line -> counted.test(line.student()))
                .toList();
        var money = differences(compared);
        return new FourIndicators(
                protectedStudents,
                toMend(unaided, counted),
                compulsory,
                left,
                compared.size(),
                money.lines(),
                money.shortfall(),
                money.excess(),
                families.count());
    }

    private static int toMend(List<UnaidedCase> unaided, Predicate<StudentKey> counted) {
        return (int) unaided.stream()
                .filter(one -> one.reason().isToMend())
                .map(UnaidedCase::student)
                .filter(counted)
                .distinct()
                .count();
    }

    private record Differences(int lines, Money shortfall, Money excess) {}

    private static Differences differences(List<ReconciliationLine> compared) {
        int lines = 0;
        Money shortfall = Money.ZERO;
        Money excess = Money.ZERO;
        for (ReconciliationLine line : compared) {
            lines += line.kind() == ReconciliationKind.OK ? 0 : 1;
            Money difference = line.difference();
            if (difference.isPositive()) {
                excess = excess.plus(difference);
            } else {
                shortfall = shortfall.minus(difference);
            }
        }
        return new Differences(lines, shortfall, excess);
    }
}
