package org.aidroll.errorrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorKey;
import org.aidroll.api.errorrate.ErrorRule;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.roll.StudentKey;

/** What a rule calls an error, met in one record of a frame. */
record Raised(
        ErrorKey key,
        ErrorRule rule,
        AuditFrame frame,
        ReviewLevel origin,
        String source,
        String maker,
        ReviewLevel foundAt,
        String finder,
        LocalDate on) {
    private static final String PAYMENTS = "payments";

    /** Of several that are one error, what stands in the school's own records goes before a department's list. */
    private static final Comparator<Raised> ORDER = Comparator.comparing(Raised::key)
            .thenComparing((Raised raised) -> raised.origin == ReviewLevel.REGISTRY)
            .thenComparing(Raised::on)
            .thenComparing(Raised::foundAt)
            .thenComparing(Raised::origin)
            .thenComparing(Raised::source)
            .thenComparing(Raised::maker)
            .thenComparing(Raised::finder);

    /** All of the request, in order; what is about no record of a frame, or breaks no rule, is none. */
    static List<Raised> of(ScoringRequest request, Frames frames, ErrorRuleSet.InMonth rules) {
        List<Raised> all = new ArrayList<>();
        request.findings().forEach(found -> finding(found, frames, rules, all));
        request.payments().lines().forEach(line -> payment(line, frames, rules, all));
        all.sort(ORDER);
        return all;
    }

    private static void finding(RaisedFinding found, Frames frames, ErrorRuleSet.InMonth rules, List<Raised> all) {
        String subject = found.finding().subject();
        var rule = rules.rule(found.finding().code()).orElse(null);
        var frame = subject == null ? null : frames.of(StudentKey.of(subject));
        if (subject != null && rule != null && frame != null) {
            var place = found.finding().location();
            all.add(new Raised(
                    new ErrorKey(StudentKey.of(subject), rule.id(), place.column() == null ? "" : place.column()),
                    rule,
                    frame,
                    found.origin(),
                    place.source(),
                    found.maker(),
                    found.foundAt(),
                    found.finder(),
                    found.on()));
        }
    }

    /** The school draws up and signs the roster by which is paid; the county compares. */
    private static void payment(ReconciliationLine line, Frames frames, ErrorRuleSet.InMonth rules, List<Raised> all) {
        var rule = rules.rule(line.kind()).orElse(null);
        var frame = frames.of(line.student());
        if (rule != null && frame != null) {
            all.add(new Raised(
                    new ErrorKey(line.student(), rule.id(), line.benefit()),
                    rule,
                    frame,
                    ReviewLevel.SCHOOL_REVIEW,
                    PAYMENTS,
                    "",
                    ReviewLevel.COUNTY_REVIEW,
                    "",
                    frame.frozenAt().minusDays(1)));
        }
    }

    /** The case that it opens in the scoring of its frame's month. */
    ErrorCase open() {
        return new ErrorCase(
                key,
                frame.school(),
                origin,
                source,
                maker,
                foundAt,
                finder,
                on,
                frame.month(),
                rule.certain() ? ErrorState.CONFIRMED : ErrorState.SUSPECTED,
                List.of(),
                null);
    }
}
