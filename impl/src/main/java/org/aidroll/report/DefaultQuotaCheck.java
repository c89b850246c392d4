package org.aidroll.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.aidroll.api.explain.Award;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.AverageStandard;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.Quota;
import org.aidroll.api.report.QuotaCheck;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.ledger.SameOrder;
import org.aidroll.subsidy.PupilGroup;

/** Counts, sums and compares; in whole fen, without a division that rounds. */
public final class DefaultQuotaCheck implements QuotaCheck {

    /** A check without state, safe in any thread. */
    public DefaultQuotaCheck() {}

    @Override
    public List<Finding> check(
            TierAssignments assignments, Entitlements entitlements, SubsidyBasis basis, Map<String, Long> given) {
        SameOrder.of(assignments, entitlements);
        List<Finding> findings = new ArrayList<>();
        for (Benefit benefit : basis.pack().benefits()) {
            var limits = benefit.limits();
            Long allotted = given.get(benefit.code());
            if (allotted == null && limits.limit() == null && limits.averages().isEmpty()) {
                continue;
            }
            var due = due(benefit.code(), entitlements);
            OptionalLong places = allotted != null
                    ? OptionalLong.of(allotted)
                    : limits.quota().stream()
                            .mapToLong(quota -> places(quota, assignments, basis))
                            .findFirst();
            if (places.isPresent() && due.pupils() > places.getAsLong()) {
                findings.add(overrun(benefit, due.pupils(), places.getAsLong()));
            }
            var asOf = new AsOf(
                    basis.term().span().start(),
                    assignments.assessmentDate(),
                    assignments.assessmentDate(),
                    basis.knownDate());
            asOf.in(limits.averages())
                    .map(standard -> inTerm(standard.value(), benefit, basis))
                    .filter(standard -> due.pupils() > 0)
                    .filter(standard -> !due.canAverage(standard, further(benefit, due, places, assignments, basis)))
                    .ifPresent(standard -> findings.add(infeasible(benefit, due, standard)));
        }
        return List.copyOf(findings);
    }

    /** Those who are due a benefit, all by right, and the sum. */
    private record Due(long pupils, Money sum) {

        /** Whether what these further pupils get can bring all to the average. */
        boolean canAverage(AverageStandard standard, long further) {
            long average = standard.average().fen();
            long least = Math.addExact(
                    sum.fen(), Math.multiplyExact(standard.lowest().fen(), further));
            long wanted = Math.multiplyExact(average, Math.addExact(pupils, further));
            return further == 0 ? least == wanted : least <= wanted;
        }

        Money average() {
            return sum.times(new Fraction(1, pupils), RoundingMode.HALF_UP);
        }
    }

    private static Due due(String benefit, Entitlements entitlements) {
        long pupils = 0;
        Money sum = Money.ZERO;
        for (int i = 0; i < entitlements.size(); i++) {
            for (Award award : entitlements.awards(i)) {
                if (award.benefit().equals(benefit) && award.amount().isPositive()) {
                    pupils++;
                    sum = sum.plus(award.amount());
                }
            }
        }
        return new Due(pupils, sum);
    }

    private static long places(Quota quota, TierAssignments assignments, SubsidyBasis basis) {
        var group =
                new PupilGroup(basis.pack(), assignments.schools(), basis.term().span(), quota.group());
        long enrolled = 0;
        for (TierAssignment pupil : assignments.assignments()) {
            if (pupil.student().enrolment().status() == RollStatus.ENROLLED && group.has(pupil)) {
                enrolled++;
            }
        }
        return Math.multiplyExact(enrolled, quota.share().numerator())
                / quota.share().denominator();
    }

    /** How many more can have it: the eligible whose amount is open, as far as there are places. */
    private static long further(
            Benefit benefit, Due due, OptionalLong places, TierAssignments assignments, SubsidyBasis basis) {
        var eligible =
                new PupilGroup(basis.pack(), assignments.schools(), basis.term().span(), benefit.requires());
        long candidates =
                assignments.assignments().stream().filter(eligible::hasOrAwaits).count() - due.pupils();
        long left = places.isEmpty() ? candidates : Math.min(candidates, places.getAsLong() - due.pupils());
        return Math.max(0, left);
    }

    /** A standard of the year in its term's part, as the awards are. */
    private static AverageStandard inTerm(AverageStandard standard, Benefit benefit, SubsidyBasis basis) {
        var season = basis.term().season();
        return benefit.termShare()
                .map(share ->
                        new AverageStandard(share.of(standard.average(), season), share.of(standard.lowest(), season)))
                .orElse(standard);
    }

    private static Finding overrun(Benefit benefit, long pupils, long places) {
        return Finding.of(
                FindingCode.QUOTA_OVERRUN,
                Location.of("subsidy"),
                benefit.code(),
                Long.toString(pupils),
                Long.toString(places));
    }

    private static Finding infeasible(Benefit benefit, Due due, AverageStandard standard) {
        return Finding.of(
                FindingCode.AVERAGE_INFEASIBLE,
                Location.of("subsidy"),
                benefit.code(),
                due.average().yuan(),
                standard.average().yuan());
    }
}
