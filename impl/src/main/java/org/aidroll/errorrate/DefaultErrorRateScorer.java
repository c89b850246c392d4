package org.aidroll.errorrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.aidroll.api.errorrate.ErrorCase;
import org.aidroll.api.errorrate.ErrorRateScorer;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.errorrate.SchoolFigures;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.errorrate.statistics.CountyFigures;

/** Opens the cases, counts the records, and makes figures of the counts. */
public final class DefaultErrorRateScorer implements ErrorRateScorer {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(finding -> String.valueOf(finding.subject()))
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    private static final Comparator<SchoolCount> BETTER = Comparator.comparingDouble(SchoolCount::rate)
            .thenComparingInt(SchoolCount::n)
            .thenComparingInt(SchoolCount::fresh)
            .thenComparing(SchoolCount::toString);

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
                scores(schools, request),
                Departments.table(request, rules, standings),
                Reviewers.measure(reviews, standings),
                List.copyOf(book.cases()),
                findings);
    }

    private List<SchoolScore> scores(List<SchoolErrors> schools, ScoringRequest request) {
        List<SchoolFigures> figures = new CountyFigures(settings)
                .of(schools.stream().map(SchoolErrors::count).toList(), history(request), request.notices());
        List<SchoolScore> scores = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            scores.add(new SchoolScore(schools.get(i), figures.get(i)));
        }
        return scores;
    }

    /** One count for each school and month; what is told of a month twice is believed at its worst, whatever the order. */
    private static List<SchoolCount> history(ScoringRequest request) {
        Map<String, SchoolCount> worst = new TreeMap<>();
        request.history()
                .forEach(count ->
                        worst.merge(count.school() + " " + count.month(), count, BinaryOperator.maxBy(BETTER)));
        return List.copyOf(worst.values());
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
