package org.aidroll.errorrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.CaseStep;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.Direction;
import org.aidroll.api.errorrate.ErrorRule;
import org.aidroll.api.errorrate.ErrorRuleSet;
import org.aidroll.api.errorrate.ErrorState;
import org.aidroll.api.errorrate.RaisedFinding;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;

/** November 2020 of invented schools; pupils are called … of school A. */
final class SampleMonth {
    static final YearMonth MONTH = YearMonth.of(2020, 11);
    static final LocalDate FREEZE = LocalDate.of(2020, 12, 1);
    static final LocalDate EARLY = LocalDate.of(2020, 11, 10);
    static final LocalDate FOUND = LocalDate.of(2020, 11, 20);
    static final LocalDate LATE = LocalDate.of(2020, 12, 10);
    static final Citation CITATION = new Citation("T", "test", "1", "", SourceMark.UNVERIFIED);

    /** Wrong numbers MAJOR, numbers used twice CRITICAL, missing numbers MINOR, doubtful ones MAJOR if a person says so. */
    static final ErrorRuleSet RULES = rules(
            rule("number", 1, Severity.MAJOR, true, FindingCode.ID_CHECK_FAILED),
            rule("twice", 1, Severity.CRITICAL, true, FindingCode.ID_TWICE_ON_ROLL),
            rule("missing", 1, Severity.MINOR, true, FindingCode.ID_MISSING),
            rule("doubtful", 1, Severity.MAJOR, false, FindingCode.TWO_IDS),
            new ErrorRule(
                    "unpaid",
                    1,
                    new Label("漏发", "not paid"),
                    Severity.CRITICAL,
                    Direction.UNDER,
                    15,
                    true,
                    LocalDate.of(2020, 1, 1),
                    null,
                    Set.of(),
                    Set.of(ReconciliationKind.MISSED),
                    CITATION));

    private final List<AuditFrame> frames = new ArrayList<>();
    private final List<RaisedFinding> findings = new ArrayList<>();

    static ErrorRuleSet rules(ErrorRule... rules) {
        return new ErrorRuleSet("test", "1", List.of(rules), "0".repeat(64));
    }

    static ErrorRule rule(String id, int version, Severity severity, boolean certain, FindingCode code) {
        return rule(id, version, severity, certain, code, LocalDate.of(2020, 1, 1), null);
    }

    static ErrorRule rule(
            String id,
            int version,
            Severity severity,
            boolean certain,
            FindingCode code,
            LocalDate from,
            LocalDate trialUntil) {
        return new ErrorRule(
                id,
                version,
                new Label(id, id),
                severity,
                Direction.NEUTRAL,
                15,
                certain,
                from,
                trialUntil,
                Set.of(code),
                Set.of(),
                CITATION);
    }

    static StudentKey pupil(String school, int number) {
        return StudentKey.of(school + "-" + number);
    }

    static AuditFrame frame(String school, int pupils) {
        return AuditFrame.freeze(
                MONTH,
                school,
                IntStream.rangeClosed(1, pupils).mapToObj(n -> pupil(school, n)).toList(),
                FREEZE);
    }

    /** What the county found on the roll on {@link #FOUND}. */
    static RaisedFinding onRoll(FindingCode code, StudentKey pupil) {
        return RaisedFinding.byMachine(
                Finding.of(code, Location.of("roll").column("身份证件号")).about(pupil.value()),
                ReviewLevel.TEACHER_ENTRY,
                FOUND);
    }

    /** What the county found in a department's list on {@link #FOUND}. */
    static RaisedFinding inList(FindingCode code, StudentKey pupil) {
        return RaisedFinding.byMachine(
                Finding.of(code, Location.of("dibao").row(7)).about(pupil.value()), ReviewLevel.REGISTRY, FOUND);
    }

    static CaseStep step(StudentKey pupil, String rule, ErrorState to, String by, String second) {
        return new CaseStep(pupil, rule, "", to, by, second, LocalDate.of(2020, 11, 25), "looked at the card");
    }

    static Correction correction(StudentKey pupil, String finding, LocalDate at, boolean selfDetected) {
        return new Correction(pupil, finding, "", "430482…1", "430482…2", "teacher-1", at, selfDetected);
    }

    SampleMonth school(String code, int pupils) {
        frames.add(frame(code, pupils));
        return this;
    }

    SampleMonth with(RaisedFinding... some) {
        findings.addAll(List.of(some));
        return this;
    }

    /** A wrong number of each of the pupils from the first to that one. */
    SampleMonth wrong(String school, int pupils) {
        IntStream.rangeClosed(1, pupils)
                .forEach(n -> findings.add(onRoll(FindingCode.ID_CHECK_FAILED, pupil(school, n))));
        return this;
    }

    ScoringRequest request() {
        return ScoringRequest.of(MONTH, RULES, frames, findings);
    }

    SchoolScores score() {
        return score(request());
    }

    static SchoolScores score(ScoringRequest request) {
        return AidEngines.errorRateScorer().score(request);
    }

    static SchoolErrors errors(SchoolScores scores, String school) {
        return scores.schools().stream()
                .filter(score -> score.school().equals(school))
                .findFirst()
                .orElseThrow()
                .errors();
    }

    static SchoolCount count(SchoolScores scores, String school) {
        return errors(scores, school).count();
    }

    static ScoringRequest after(ScoringRequest request, SchoolScores before) {
        return request.after(
                before.cases(),
                before.schools().stream().map(score -> score.errors().count()).toList(),
                Map.of());
    }

    static List<FindingCode> codes(SchoolScores scores) {
        return scores.findings().stream().map(Finding::code).toList();
    }
}
