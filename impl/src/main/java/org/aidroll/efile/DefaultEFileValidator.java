package org.aidroll.efile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.EFileState;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.efile.EFileValidator;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.StudentKey;

/** Validates by the pack's rules: each document by itself, then against roll, lists, the other documents and the others' files. */
public final class DefaultEFileValidator implements EFileValidator {
    /** What a file lacks, as against what is wrong in it. */
    private static final Set<FindingCode> LACKS = EnumSet.of(
            FindingCode.DOCUMENT_MISSING,
            FindingCode.DOCUMENT_EXPIRED,
            FindingCode.CLAIM_WITHOUT_EVIDENCE,
            FindingCode.LISTED_WITHOUT_CLAIM);

    /** A validator without state, safe in any thread. */
    public DefaultEFileValidator() {}

    @Override
    public EFileValidation validate(EFileRequest request) {
        var types = new DocumentTypes(request.pack().documents());
        var shared = new SharedThings(types, request.files().size());
        List<PupilCase> cases = new CaseReader(request, types, shared).read(request);
        var siblings = new Siblings(cases, types);
        var completeness = new Completeness(types, request.tiers().assessmentDate());
        for (int i = 0; i < cases.size(); i++) {
            completeness.hold(cases.get(i), siblings.of(i));
        }
        shared.report(cases, siblings);
        var checks = new PupilChecks(types);
        List<EFileReport> reports = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            PupilCase pupil = cases.get(i);
            checks.check(pupil);
            List<SlotStatus> slots = completeness.check(pupil, siblings.of(i));
            List<Finding> findings = pupil.findings().sorted();
            reports.add(new EFileReport(pupil.student().key(), state(slots, findings), slots, findings));
        }
        return new EFileValidation(reports, strangers(request));
    }

    private static EFileState state(List<SlotStatus> slots, List<Finding> findings) {
        boolean review = false;
        boolean lacks = false;
        for (SlotStatus slot : slots) {
            lacks |= !slot.state().isFilled();
        }
        for (Finding finding : findings) {
            if (finding.severity() == Severity.INFO) {
                continue;
            }
            if (LACKS.contains(finding.code())) {
                lacks = true;
            } else if (CheckClass.of(finding) == CheckClass.INCONCLUSIVE) {
                review = true;
            } else {
                return EFileState.TO_FIX;
            }
        }
        return lacks ? EFileState.INCOMPLETE : review ? EFileState.IN_REVIEW : EFileState.COMPLETE;
    }

    private static List<Finding> strangers(EFileRequest request) {
        var roll = request.identified().roll();
        return request.files().stream()
                .map(EFile::student)
                .filter(student -> roll.student(student).isEmpty())
                .map(StudentKey::value)
                .distinct()
                .sorted()
                .map(student -> Finding.of(FindingCode.EFILE_WITHOUT_STUDENT, DocumentFindings.EFILE)
                        .about(student))
                .toList();
    }
}
