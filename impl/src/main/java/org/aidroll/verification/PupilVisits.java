package org.aidroll.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PupilVerification;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationReason;
import org.aidroll.api.verification.VerificationReason.Kind;
import org.aidroll.api.verification.VerificationState;
import org.aidroll.api.verification.VisitResult;
import org.jspecify.annotations.Nullable;

/** The visits to one pupil that count, by kind: the last word of each kind, and what all of them make together. */
final class PupilVisits {
    private final StudentKey subject;
    private final List<Verification> visits;
    private final Set<VerificationReason> reasons = new LinkedHashSet<>();
    private final RulesOnDay rules;
    /** The last word of each kind: the latest day, and of that day the worse. */
    private final Map<VisitType, Verification> agreed = new EnumMap<>(VisitType.class);

    private final Map<VisitType, Verification> differed = new EnumMap<>(VisitType.class);
    private boolean partly;
    private boolean partlyOnce;

    /**
     * @param visits those that count, in the order of their days; of one day and kind, those that found the record wrong
     *     come last
     * @param asides what is to be told of those that do not
     */
    PupilVisits(
            StudentKey subject, List<Verification> visits, Collection<VerificationReason> asides, RulesOnDay rules) {
        this.subject = subject;
        this.visits = visits;
        this.rules = rules;
        visits.forEach(this::take);
        visits.forEach(this::tell);
        reasons.addAll(asides);
    }

    private void take(Verification visit) {
        switch (visit.result()) {
            case AGREES -> {
                differed.remove(visit.type());
                agreed.put(visit.type(), visit);
            }
            case DIFFERS -> {
                agreed.remove(visit.type());
                differed.put(visit.type(), visit);
            }
            case PARTLY -> {
                partlyOnce = true;
                partly |= rules.speaks(visit);
            }
            case NOT_REACHED -> {}
        }
    }

    private void tell(Verification visit) {
        Kind kind =
                switch (visit.result()) {
                    case AGREES -> rules.speaks(visit) ? Kind.AGREED : Kind.EXPIRED;
                    case DIFFERS -> Kind.DIFFERED;
                    case PARTLY -> Kind.PARTLY_AGREED;
                    case NOT_REACHED -> Kind.NOT_REACHED;
                };
        reasons.add(new VerificationReason(kind, visit.type(), visit.at()));
    }

    PupilVerification verification() {
        var state = state();
        List<VerificationReason> all = new ArrayList<>(reasons);
        if (state != VerificationState.CONFIRMED) {
            missing().forEach(type -> all.add(new VerificationReason(Kind.MISSING, type, null)));
        }
        return new PupilVerification(subject, state, all, differed.isEmpty() ? until().orElse(null) : null);
    }

    private VerificationState state() {
        if (!differed.isEmpty()) {
            return VerificationState.CONTRADICTED;
        }
        var last = lastDay();
        if (last.isPresent()) {
            return last.get().isBefore(rules.day()) ? VerificationState.OUTDATED : VerificationState.CONFIRMED;
        }
        if (partly || agreed.values().stream().anyMatch(rules::speaks)) {
            return VerificationState.PARTLY;
        }
        return partlyOnce || !agreed.isEmpty() ? VerificationState.OUTDATED : VerificationState.NOT_VERIFIED;
    }

    /** The last day on which all visits of one of the confirming sets speak, the best of the sets. */
    private Optional<LocalDate> lastDay() {
        return rules.confirming().stream()
                .filter(set -> agreed.keySet().containsAll(set))
                .map(set -> set.stream()
                        .map(type -> rules.lastDay(agreedBy(type)))
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder());
    }

    private Verification agreedBy(VisitType type) {
        return Objects.requireNonNull(agreed.get(type));
    }

    private Optional<LocalDate> until() {
        return lastDay().filter(day -> !day.equals(LocalDate.MAX));
    }

    /** What the nearest of the confirming sets lacks; of two equally near the one that the policy names first. */
    private Set<VisitType> missing() {
        return rules.confirming().stream()
                .map(EnumSet::copyOf)
                .peek(set -> set.removeIf(type -> agreed.containsKey(type) && rules.speaks(agreedBy(type))))
                .min(Comparator.comparingInt(Set::size))
                .orElse(EnumSet.noneOf(VisitType.class));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        differed.values()
                .forEach(visit -> findings.add(DefaultVerifier.found(
                        visit,
                        FindingCode.RECORD_CONTRADICTED,
                        visit.type().name(),
                        visit.at().toString())));
        contradiction().ifPresent(findings::add);
        until().filter(day -> differed.isEmpty() && day.isBefore(rules.day()))
                .ifPresent(day -> findings.add(
                        Finding.of(FindingCode.VERIFICATION_OUTDATED, Location.of("verification"), day.toString())
                                .about(subject.value())));
        return findings;
    }

    /** The latest visit that found the record wrong beside the latest that found it right, if both spoke at one time. */
    private Optional<Finding> contradiction() {
        var wrong = last(VisitResult.DIFFERS);
        var right = last(VisitResult.AGREES);
        if (wrong == null || right == null) {
            return Optional.empty();
        }
        boolean isWrongFirst = wrong.at().isBefore(right.at());
        var earlier = isWrongFirst ? wrong : right;
        var later = isWrongFirst ? right : wrong;
        if (rules.lastDay(earlier).isBefore(later.at())) {
            return Optional.empty();
        }
        var finding = DefaultVerifier.found(
                wrong,
                FindingCode.VISITS_CONTRADICT,
                right.type().name(),
                right.at().toString(),
                wrong.type().name(),
                wrong.at().toString());
        // Found wrong, corrected, found right: worth knowing how it went, and no more to be done.
        return Optional.of(differed.isEmpty() ? finding.at(Severity.INFO) : finding);
    }

    private @Nullable Verification last(VisitResult result) {
        return visits.stream()
                .filter(visit -> visit.result() == result)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
