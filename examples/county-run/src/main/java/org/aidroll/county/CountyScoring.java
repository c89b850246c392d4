package org.aidroll.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.RecordEdit;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.ErrorRuleSets;
import org.jspecify.annotations.Nullable;

/** Scores the schools in the month of the assessment date, whose end is the freeze. */
final class CountyScoring {
    private final CountyInput input;
    private final AidRequest request;
    private final AidRun run;

    CountyScoring(CountyInput input, AidRequest request, AidRun run) {
        this.input = input;
        this.request = request;
        this.run = run;
    }

    /**
     * The scores.
     *
     * @param findings everything found, each once
     */
    SchoolScores of(List<Finding> findings) {
        LocalDate day = request.assessmentDate();
        YearMonth month = YearMonth.from(day);
        var frames = AidEngines.frameFreezer().freeze(run.identified(), told(), month, day.plusDays(1));
        var raised = findings.stream().map(this::raised).toList();
        var reviews = input.reviews();
        var scoring = ScoringRequest.of(month, ErrorRuleSets.shipped(), frames, raised)
                .forSchools(request.roll().schools().stream().map(School::code).toList())
                .withPayments(run.reconciliation())
                .withSteps(List.of(), reviews.corrections())
                .withReviews(edits(), reviews.signOffs())
                .after(List.of(), reviews.history(), Map.of());
        return AidEngines.errorRateScorer().score(scoring);
    }

    /** Who typed what stands in the e-files, and when. */
    private List<RecordEdit> edits() {
        return input.eFiles().stream()
                .flatMap(file -> file.documents().stream()
                        .flatMap(document -> document.transcribed().stream())
                        .filter(typed -> !typed.by().isBlank())
                        .flatMap(typed -> typed.day().stream()
                                .map(day -> new RecordEdit(
                                        file.student(), "", ReviewLevel.TEACHER_ENTRY, typed.by(), day))))
                .distinct()
                .toList();
    }

    /** Whom the schools told of: by an application, an e-file, or by money that is due or paid. */
    private Set<StudentKey> told() {
        Set<StudentKey> told = new HashSet<>();
        request.applications().forEach(application -> told.add(application.student()));
        input.eFiles().forEach(file -> told.add(file.student()));
        run.reconciliation().lines().forEach(line -> told.add(line.student()));
        return told;
    }

    /** What stands in a department's list came from there; all else is the school's own entry. */
    private RaisedFinding raised(Finding finding) {
        Location place = finding.location();
        String list = listOf(place.source());
        if (list == null) {
            return RaisedFinding.byMachine(finding, ReviewLevel.TEACHER_ENTRY, request.assessmentDate());
        }
        // One list, whether its reader or the matching speaks of it.
        var named = new Finding(
                finding.code(),
                finding.severity(),
                new Location(list, place.row(), place.column()),
                finding.arguments(),
                finding.subject());
        return RaisedFinding.byMachine(named, ReviewLevel.REGISTRY, request.assessmentDate());
    }

    private @Nullable String listOf(String source) {
        if (input.registryFiles().containsKey(source)) {
            return source;
        }
        return input.registryFiles().entrySet().stream()
                .filter(list -> CountyFolder.fileName(list.getValue()).equals(source))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
