package org.aidroll.errorrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.errorrate.CaseStep;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorKey;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/** The register of errors: what was open before, what was found now, and what people did with it. */
final class CaseBook {
    private static final String ENGINE = "AidRoll";
    private static final String ROLL = "roll";

    private final Frames frames;
    private final ErrorRuleSet.InMonth rules;
    private final TreeMap<ErrorKey, ErrorCase> cases = new TreeMap<>();
    /** The last day on which each error was seen. */
    private final Map<ErrorKey, LocalDate> seen = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private CaseBook(Frames frames, ErrorRuleSet.InMonth rules) {
        this.frames = frames;
        this.rules = rules;
    }

    static CaseBook of(ScoringRequest request, Frames frames) {
        var book = new CaseBook(frames, request.rules().in(request.month()));
        request.register().forEach(known -> book.cases.put(known.key(), known));
        var raised = Raised.of(request, frames, book.rules);
        raised.forEach(error -> book.seen.merge(error.key(), error.on(), CaseBook::later));
        raised.forEach(book::raise);
        Happening.of(request).forEach(happening -> happening.fold(book::step, book::correction));
        return book;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Opens a case, or the closed one again if it was cured and is seen after that; what was decided stays decided. */
    private void raise(Raised error) {
        var known = cases.putIfAbsent(error.key(), error.open());
        if (known == null
                || known.cure() == null
                || !error.on().isAfter(known.cure().at())) {
            return;
        }
        var again = new CaseStep(
                error.key().subject(),
                error.key().rule(),
                error.key().field(),
                ErrorState.CONFIRMED,
                error.finder().isBlank() ? ENGINE : error.finder(),
                null,
                error.on(),
                "");
        take(known.reopened(rules.month(), again));
    }

    private void step(CaseStep step) {
        var known = find(step.subject(), step.finding(), step.field());
        if (known == null) {
            findings.add(Finding.of(
                            FindingCode.STEP_WITHOUT_ERROR,
                            ErrorCase.STEPS,
                            step.to().name(),
                            step.finding())
                    .about(step.subject().value()));
        } else if (!known.steps().contains(step)) {
            take(known.after(step));
        }
    }

    private void correction(Correction correction) {
        var known = find(correction.subject(), correction.finding(), correction.field());
        if (known == null) {
            ownDiscovery(correction);
            return;
        }
        if (isTold(known, correction)) {
            return;
        }
        var last = seen.get(known.key());
        if (last != null && last.isAfter(correction.at())) {
            found(
                    FindingCode.CORRECTION_NOT_SEEN,
                    correction,
                    known.key().rule(),
                    correction.at().toString());
            return;
        }
        var cured = known.after(correction);
        boolean first = known.foundAt().isOfSchool() || correction.at().isBefore(known.raisedOn());
        if (cured.findings().isEmpty() && correction.selfDetected() && !first) {
            found(FindingCode.CORRECTION_NOT_OWN, correction, known.key().rule());
        }
        take(cured);
    }

    /** An error that nobody else met; where the school does not say it found it by itself, somebody must have. */
    private void ownDiscovery(Correction correction) {
        var frame = frames.of(correction.subject());
        var rule = rules.named(correction.finding()).orElse(null);
        if (frame == null || rule == null || !correction.selfDetected()) {
            found(FindingCode.CORRECTION_WITHOUT_ERROR, correction, correction.finding());
            return;
        }
        var discovered = new ErrorCase(
                        new ErrorKey(correction.subject(), rule.id(), correction.field()),
                        frame.school(),
                        ReviewLevel.TEACHER_ENTRY,
                        ROLL,
                        "",
                        ReviewLevel.SCHOOL_REVIEW,
                        correction.by(),
                        correction.at(),
                        rules.month(),
                        ErrorState.CONFIRMED,
                        List.of(),
                        null)
                .after(correction);
        if (discovered.findings().isEmpty()) {
            take(discovered);
        } else {
            findings.addAll(discovered.findings());
        }
    }

    /** Files of corrections grow: what the register has is no second correction. */
    private static boolean isTold(ErrorCase known, Correction correction) {
        return known.steps().stream()
                .anyMatch(step -> step.to() == ErrorState.CORRECTED
                        && step.by().equals(correction.by())
                        && step.at().equals(correction.at()));
    }

    private void found(FindingCode code, Correction correction, String... arguments) {
        findings.add(Finding.of(code, ErrorCase.STEPS, arguments)
                .about(correction.subject().value()));
    }

    private void take(Outcome<ErrorCase> outcome) {
        findings.addAll(outcome.findings());
        outcome.value().ifPresent(errorCase -> cases.put(errorCase.key(), errorCase));
    }

    /** The case of that name; without a field the only one, if there is only one. */
    private @Nullable ErrorCase find(StudentKey subject, String name, String field) {
        String rule = rules.named(name).map(found -> found.id()).orElse(name);
        var asked = new ErrorKey(subject, rule, field);
        if (!field.isEmpty()) {
            return cases.get(asked);
        }
        List<ErrorCase> some = new ArrayList<>();
        for (ErrorCase known : cases.tailMap(asked).values()) {
            boolean same =
                    known.key().subject().equals(subject) && known.key().rule().equals(rule);
            if (!same || known.key().equals(asked)) {
                return same ? known : some.size() == 1 ? some.get(0) : null;
            }
            some.add(known);
        }
        return some.size() == 1 ? some.get(0) : null;
    }

    /** All cases by key. */
    Collection<ErrorCase> cases() {
        return cases.values();
    }

    List<Finding> findings() {
        return findings;
    }
}
