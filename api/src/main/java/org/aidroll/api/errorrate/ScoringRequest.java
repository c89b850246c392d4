package org.aidroll.api.errorrate;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * @param notices the schools that were told to rectify in an earlier month
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
        List<SchoolCount> history,
        Map<String, RectifyNotice> notices) {

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
        notices = Map.copyOf(notices);
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
                List.of(),
                Map.of());
    }

    /** The same for these schools, whether they have a frame or not. */
    public ScoringRequest forSchools(Collection<String> codes) {
        return with(List.copyOf(codes), gone, payments, register, steps, corrections, history, notices);
    }

    /** The same without these records, deleted since the freeze. */
    public ScoringRequest withGone(Collection<StudentKey> deleted) {
        return with(schools, Set.copyOf(deleted), payments, register, steps, corrections, history, notices);
    }

    /** The same with what was paid. */
    public ScoringRequest withPayments(Reconciliation reconciliation) {
        return with(schools, gone, reconciliation, register, steps, corrections, history, notices);
    }

    /** The same on what is known from the months before: their cases, their counts, and the schools told to rectify. */
    public ScoringRequest after(List<ErrorCase> cases, List<SchoolCount> counts, Map<String, RectifyNotice> toRectify) {
        return with(schools, gone, payments, cases, steps, corrections, counts, toRectify);
    }

    /** The same with what people did with errors. */
    public ScoringRequest withSteps(List<CaseStep> taken, List<Correction> made) {
        return with(schools, gone, payments, register, taken, made, history, notices);
    }

    /** The same with who keyed in and who signed. */
    public ScoringRequest withReviews(List<RecordEdit> made, List<SignOff> given) {
        return new ScoringRequest(
                month,
                rules,
                schools,
                frames,
                gone,
                findings,
                payments,
                register,
                steps,
                corrections,
                given,
                made,
                history,
                notices);
    }

    private ScoringRequest with(
            List<String> codes,
            Set<StudentKey> deleted,
            Reconciliation reconciliation,
            List<ErrorCase> cases,
            List<CaseStep> taken,
            List<Correction> made,
            List<SchoolCount> counts,
            Map<String, RectifyNotice> toRectify) {
        return new ScoringRequest(
                month,
                rules,
                codes,
                frames,
                deleted,
                findings,
                reconciliation,
                cases,
                taken,
                made,
                signOffs,
                edits,
                counts,
                toRectify);
    }
}
