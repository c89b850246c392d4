package org.aidroll.errorrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorRateScorer;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;

/** Opens the cases, counts the records, and makes figures of the counts. */
public final class DefaultErrorRateScorer implements ErrorRateScorer {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(finding -> String.valueOf(finding.subject()))
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    private final ScoreSettings settings;

    /** With the county's settings. */
    public DefaultErrorRateScorer(ScoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public SchoolScores score(ScoringRequest request) {
        var frames = new Frames(request);
        var book = CaseBook.of(request, frames);
        var rules = request.rules().in(request.month());
        var standings = standings(request, frames, book);
        var payments = new PaidWrongly(request.payments(), frames);
        var reviews = new Reviews(request, frames);
        List<SchoolErrors> schools = frames.all().stream()
                .map(frame -> new SchoolTally(frame).count(standings, request.gone(), payments.of(frame.school())))
                .toList();
        List<Finding> findings = new ArrayList<>(frames.findings());
        findings.addAll(book.findings());
        findings.addAll(reviews.findings());
        findings.sort(ORDER);
        return new SchoolScores(
                request.month(),
                request.rules(),
                new Figures(settings, request.month(), request.history(), request.notices()).of(schools),
                Departments.table(request, rules, standings),
                Reviewers.measure(reviews, standings),
                List.copyOf(book.cases()),
                findings);
    }

    /** The cases of the records that are in a frame, each under the rule of the month in which it was opened. */
    private static Map<StudentKey, List<Standing>> standings(ScoringRequest request, Frames frames, CaseBook book) {
        var rules = new RulesByMonth(request.rules());
        Map<StudentKey, List<ErrorCase>> bySubject = new TreeMap<>();
        book.cases().forEach(error -> bySubject
                .computeIfAbsent(error.key().subject(), none -> new ArrayList<>())
                .add(error));
        Map<StudentKey, List<Standing>> standings = new TreeMap<>();
        bySubject.forEach((subject, cases) -> {
            var frame = frames.of(subject);
            if (frame != null) {
                List<Standing> ofRecord = new ArrayList<>();
                for (ErrorCase error : cases) {
                    rules.of(error, request.month())
                            .ifPresent(rule -> ofRecord.add(new Standing(
                                    error,
                                    rule,
                                    request.month(),
                                    frame.frozenAt(),
                                    Departments.answersFor(error, cases))));
                }
                standings.put(subject, ofRecord);
            }
        });
        return standings;
    }
}
