package org.aidroll.ledger;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.ledger.UnaidedLedger;
import org.aidroll.api.ledger.UnaidedReason;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;

/** Asks of each protected pupil why there is no aid, in one order of reasons. */
public final class DefaultUnaidedLedger implements UnaidedLedger {
    private final PolicyPack pack;

    /** For what this pack protects; without state, safe in any thread. */
    public DefaultUnaidedLedger(PolicyPack pack) {
        this.pack = pack;
    }

    @Override
    public List<UnaidedCase> cases(
            IdentifiedRoll identified,
            TierAssignments assignments,
            Entitlements entitlements,
            Reconciliation reconciliation) {
        List<TierAssignment> pupils = SameOrder.of(assignments, entitlements);
        Map<StudentKey, List<ReconciliationLine>> lines =
                reconciliation.lines().stream().collect(Collectors.groupingBy(ReconciliationLine::student));
        List<UnaidedCase> cases = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            var pupil = pupils.get(i);
            List<Link> links = identified.linksOf(pupil.student().key());
            if (links.isEmpty() && pupil.categories().isEmpty()) {
                continue;
            }
            if (!isDue(entitlements.awards(i))) {
                List<OpenAward> open = entitlements.open(i);
                proved(pupil).forEach((category, row) -> cases.add(withoutAward(pupil, category, row, open)));
                inReview(pupil, links, assignments.assessmentDate())
                        .forEach((category, link) -> cases.add(new UnaidedCase(
                                pupil.student().key(), category, UnaidedReason.LINK_IN_REVIEW, row(link))));
            } else {
                missed(lines.getOrDefault(pupil.student().key(), List.of())).ifPresent(missed -> proved(pupil)
                        .forEach((category, row) -> cases.add(new UnaidedCase(
                                pupil.student().key(),
                                category,
                                UnaidedReason.DUE_NOT_PAID,
                                row + ";MISSED:" + missed))));
            }
        }
        cases.sort(comparing(UnaidedCase::student).thenComparing(UnaidedCase::category));
        return List.copyOf(cases);
    }

    /** Whether anything but a loan is due above 0. */
    private static boolean isDue(List<Award> awards) {
        for (Award award : awards) {
            if (award.kind() != BenefitKind.LOAN_CEILING && award.amount().isPositive()) {
                return true;
            }
        }
        return false;
    }

    /** The protected categories the pupil has, each with the first row that gives it, or the word of a person. */
    private Map<HardshipCategory, String> proved(TierAssignment pupil) {
        Map<HardshipCategory, String> proved = new TreeMap<>();
        for (CategoryEvidence evidence : pupil.categories()) {
            if (pack.protects(evidence.category())) {
                proved.put(evidence.category(), row(evidence));
            }
        }
        return proved;
    }

    /** The protected categories that wait for a person to decide, each with the first row that may give it. */
    private Map<HardshipCategory, Link> inReview(TierAssignment pupil, List<Link> links, LocalDate day) {
        Map<HardshipCategory, Link> waiting = new TreeMap<>();
        links.stream()
                .filter(link ->
                        link.decision() == LinkDecision.REVIEW && link.source().speaksFor(day))
                .filter(link -> pack.protects(link.category()))
                .filter(link -> !pupil.categoryCodes().contains(link.category()))
                .sorted(comparing((Link link) -> link.source().name()).thenComparing(Link::row))
                .forEach(link -> waiting.putIfAbsent(link.category(), link));
        return waiting;
    }

    private static UnaidedCase withoutAward(
            TierAssignment pupil, HardshipCategory category, String row, List<OpenAward> open) {
        Enrolment enrolment = pupil.student().enrolment();
        UnaidedReason reason;
        String evidence;
        if (enrolment.status() != RollStatus.ENROLLED) {
            reason = enrolment.status() != RollStatus.ABROAD
                            && enrolment.status().hasLeft()
                    ? UnaidedReason.LEFT
                    : UnaidedReason.NOT_ENROLLED;
            evidence = enrolment.status()
                    + enrolment.changeDate().map(day -> ":" + day).orElse("");
        } else if (!open.isEmpty()) {
            reason = UnaidedReason.AWAITING_ALLOCATION;
            evidence = open.stream()
                    .map(award -> award.benefit() + ":" + award.reason())
                    .collect(Collectors.joining(","));
        } else {
            reason = UnaidedReason.NO_BENEFIT_FOR_STAGE;
            evidence = enrolment.stage() + ":" + enrolment.grade();
        }
        return new UnaidedCase(pupil.student().key(), category, reason, row + ";" + evidence);
    }

    /** What was missed, where nothing was paid at all. */
    private static Optional<String> missed(List<ReconciliationLine> lines) {
        String missed = lines.stream()
                .filter(line -> line.kind() == ReconciliationKind.MISSED)
                .map(ReconciliationLine::benefit)
                .collect(Collectors.joining(","));
        Money paid = lines.stream().map(ReconciliationLine::paid).reduce(Money.ZERO, Money::plus);
        return missed.isEmpty() || paid.isPositive() ? Optional.empty() : Optional.of(missed);
    }

    private static String row(CategoryEvidence evidence) {
        return evidence.links().isEmpty()
                ? "BY_HAND:" + evidence.asserted().get(0).version()
                : row(evidence.links().get(0));
    }

    private static String row(Link link) {
        return link.source().name() + ":" + link.row();
    }
}
