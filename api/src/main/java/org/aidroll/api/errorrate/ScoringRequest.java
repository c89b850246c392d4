package org.aidroll.api.errorrate;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What a month is scored by. All lists may come in any order.
 *
 * @param month the month
 * @param rules the rules
 * @param schools the codes of the schools that are to be judged; one without a frame is told
 * @param frames a frame for each school
 * @param gone records of the frames that can no longer be seen: deleted since the freeze
 * @param findings what was found
 * @param payments what is due against what was paid
 * @param register the error cases as they stood before
 * @param steps what people did with errors
 * @param corrections what was cured
 * @param signOffs who passed which record
 * @param edits who keyed in or changed which record
 * @param history the counts of earlier months
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ScoringRequest(
        YearMonth month,
        ErrorRuleSet rules,
        List<String> schools,
        List<AuditFrame> frames,
        Set<StudentKey> gone,
        List<RaisedFinding> findings,
        Reconciliation payments,
        List<ErrorCase> register,
        List<CaseStep> steps,
        List<Correction> corrections,
        List<SignOff> signOffs,
        List<RecordEdit> edits,
        List<SchoolCount> history) {

    /** Copies the collections. */
    public ScoringRequest {
        schools = List.copyOf(schools);
        frames = List.copyOf(frames);
        gone = Set.copyOf(gone);
        findings = List.copyOf(findings);
        register = List.copyOf(register);
        steps = List.copyOf(steps);
        corrections = List.copyOf(corrections);
        signOffs = List.copyOf(signOffs);
        edits = List.copyOf(edits);
        history = List.copyOf(history);
    }

    /** The frames of a month and what was found, and nothing more. */
    public static ScoringRequest of(
            YearMonth month, ErrorRuleSet rules, Collection<AuditFrame> frames, Collection<RaisedFinding> findings) {
        return new ScoringRequest(
                month,
                rules,
                frames.stream().map(AuditFrame::school).toList(),
                List.copyOf(frames),
                Set.of(),
                List.copyOf(findings),
                Reconciliation.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
