package org.aidroll.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PupilVerification;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationReason;
import org.aidroll.api.verification.VerificationReason.Kind;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VerifiedRoll;
import org.aidroll.api.verification.Verifier;
import org.aidroll.api.verification.VisitResult;
import org.jspecify.annotations.Nullable;

/** Sorts the visits out, and lets those that count speak for each pupil. */
public final class DefaultVerifier implements Verifier {
    private static final Location STAGE = Location.of("verification");

    /** Visits in an order of their own, whatever the order they came in; of two alike the one further up is first. */
    private static final Comparator<Verification> ORDER = Comparator.comparing(Verification::subject)
            .thenComparing(Verification::at)
            .thenComparing(Verification::type)
            .thenComparing(Verification::result)
            .thenComparing(Verification::by)
            .thenComparing(visit -> visit.location().source())
            .thenComparing(visit -> visit.location().row())
            .thenComparing(Verification::remark)
            .thenComparing(visit -> visit.recordMaker().orElse(""));

    /** A verifier without state, safe in any thread. */
    public DefaultVerifier() {}

    @Override
    public VerifiedRoll verify(VerificationRequest request) {
        var rules = RulesOnDay.of(request.rules(), request.assessmentDate());
        List<Finding> findings = new ArrayList<>();
        if (!request.visits().isEmpty() && rules.confirming().isEmpty()) {
            findings.add(Finding.of(FindingCode.VERIFICATION_WITHOUT_RULE, STAGE));
        }
        Map<StudentKey, List<Verification>> counted = new HashMap<>();
        Map<StudentKey, Set<VerificationReason>> asides = new HashMap<>();
        Set<StudentKey> subjects = new TreeSet<>(request.subjects());
        Set<Verification> seen = new LinkedHashSet<>();
        request.visits().stream().sorted(ORDER).forEach(visit -> {
            var student = request.roll().student(visit.subject()).orElse(null);
            if (student == null) {
                findings.add(found(visit, FindingCode.VISIT_WITHOUT_STUDENT));
                return;
            }
            subjects.add(visit.subject());
            var fault = fault(visit, student, request, rules, seen);
            if (fault != null) {
                findings.add(fault);
            }
            var aside = aside(visit, fault);
            if (aside != null) {
                asides.computeIfAbsent(visit.subject(), none -> new LinkedHashSet<>())
                        .add(new VerificationReason(aside, visit.type(), visit.at()));
            } else if (fault == null) {
                counted.computeIfAbsent(visit.subject(), none -> new ArrayList<>())
                        .add(visit);
            }
        });
        List<PupilVerification> pupils = new ArrayList<>();
        for (StudentKey subject : subjects) {
            var visits = new PupilVisits(
                    subject, counted.getOrDefault(subject, List.of()), asides.getOrDefault(subject, Set.of()), rules);
            pupils.add(visits.verification());
            findings.addAll(visits.findings());
        }
        findings.sort(BY_PLACE);
        return new VerifiedRoll(pupils, findings);
    }

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    finding -> finding.location().source())
            .thenComparing(finding -> finding.location().row())
            .thenComparing(Finding::code);

    /** Why a visit does not count, or not again; null where it does. */
    private static @Nullable Finding fault(
            Verification visit,
            Student student,
            VerificationRequest request,
            RulesOnDay rules,
            Set<Verification> seen) {
        String day = visit.at().toString();
        if (!seen.add(withoutPlace(visit))) {
            return found(visit, FindingCode.VISIT_TWICE, visit.type().name());
        }
        if (visit.at().isAfter(request.assessmentDate())) {
            return found(
                    visit,
                    FindingCode.VISIT_AFTER_ASSESSMENT,
                    day,
                    request.assessmentDate().toString());
        }
        if (student.birthDate().filter(visit.at()::isBefore).isPresent()) {
            return found(visit, FindingCode.VISIT_BEFORE_BIRTH, day);
        }
        if (visit.isByMaker() && !rules.makerCounts()) {
            return found(visit, FindingCode.VISIT_BY_MAKER, visit.type().name());
        }
        return null;
    }

    private static Verification withoutPlace(Verification visit) {
        return new Verification(visit.subject(), visit.type(), visit.by(), visit.at(), visit.result(), "", null, STAGE);
    }

    /** What a visit that neither confirms nor contradicts is told as; null where it is not told, or counts. */
    private static @Nullable Kind aside(Verification visit, @Nullable Finding fault) {
        if (fault != null) {
            return fault.code() == FindingCode.VISIT_BY_MAKER ? Kind.BY_MAKER : null;
        }
        return visit.result() == VisitResult.NOT_REACHED ? Kind.NOT_REACHED : null;
    }

    static Finding found(Verification visit, FindingCode code, String... arguments) {
        return Finding.of(code, visit.location(), arguments)
                .about(visit.subject().value());
    }
}
