package org.aidroll.efile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
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
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

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
        Map<StudentKey, ReadFile> files = read(request.files(), types);
        Map<StudentKey, ReadFile> earlier = read(request.earlier(), types);
        List<PupilCase> cases = cases(request, types, files, earlier);
        var siblings = new Siblings(cases, types);
        var completeness = new Completeness(types, request.tiers().assessmentDate());
        for (int i = 0; i < cases.size(); i++) {
            hold(cases.get(i), siblings.of(i), completeness, types.size());
        }
        new SharedThings(cases, siblings, types).check();
        var checks = new PupilChecks(types, request.tiers().assessmentDate());
        List<EFileReport> reports = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            PupilCase pupil = cases.get(i);
            checks.check(pupil);
            List<SlotStatus> slots = completeness.check(pupil, siblings.of(i));
            List<Finding> findings = pupil.findings().sorted();
            reports.add(new EFileReport(pupil.student().key(), state(slots, findings), slots, findings));
        }
        return new EFileValidation(reports, strangers(request, files));
    }

    private static Map<StudentKey, ReadFile> read(List<EFile> files, DocumentTypes types) {
        Map<StudentKey, ReadFile> read = new HashMap<>(files.size() * 2);
        for (EFile file : files) {
            ReadFile before = read.get(file.student());
            EFile whole = before == null ? file : together(before.file(), file);
            read.put(file.student(), new ReadFile(whole, types));
        }
        return read;
    }

    private static EFile together(EFile one, EFile other) {
        List<EFileDocument> documents = Stream.concat(one.documents().stream(), other.documents().stream())
                .toList();
        return new EFile(one.student(), documents);
    }

    /** Pupils with an e-file, and pupils of a category for which the pack asks for documents. */
    private static List<PupilCase> cases(
            EFileRequest request,
            DocumentTypes types,
            Map<StudentKey, ReadFile> files,
            Map<StudentKey, ReadFile> earlier) {
        var households = new ListedHouseholds(request.registries());
        List<PupilCase> cases = new ArrayList<>();
        for (TierAssignment assignment : request.tiers().assignments()) {
            StudentKey key = assignment.student().key();
            ReadFile own = files.get(key);
            ReadFile before = earlier.isEmpty() ? null : earlier.get(key);
            if (own != null || before != null || needs(assignment, types)) {
                cases.add(new PupilCase(
                        assignment,
                        own,
                        before,
                        households.of(request.identified().linksOf(key))));
            }
        }
        return cases;
    }

    private static boolean needs(TierAssignment assignment, DocumentTypes types) {
        return assignment.categories().stream().anyMatch(evidence -> types.canEvidence(evidence.category()))
                || assignment.applications().stream().anyMatch(application -> types.canEvidence(application.claimed()));
    }

    private static void hold(PupilCase pupil, List<PupilCase> household, Completeness completeness, int kinds) {
        @Nullable ReadDocument[] held = new @Nullable ReadDocument[kinds];
        for (int place = 0; place < kinds; place++) {
            held[place] = completeness.serving(pupil, household, place);
        }
        pupil.hold(held);
    }

    private static EFileState state(List<SlotStatus> slots, List<Finding> findings) {
        boolean review = false;
        boolean lacks = slots.stream().anyMatch(status -> !status.state().isFilled());
        for (Finding finding : findings) {
            CheckClass checkClass = CheckClass.of(finding);
            if (finding.severity() == Severity.INFO) {
                continue;
            }
            if (LACKS.contains(finding.code())) {
                lacks = true;
            } else if (checkClass == CheckClass.INCONCLUSIVE) {
                review = true;
            } else {
                return EFileState.TO_FIX;
            }
        }
        return lacks ? EFileState.INCOMPLETE : review ? EFileState.IN_REVIEW : EFileState.COMPLETE;
    }

    private static List<Finding> strangers(EFileRequest request, Map<StudentKey, ReadFile> files) {
        var known = request.identified().roll();
        Map<StudentKey, Finding> strangers = new LinkedHashMap<>();
        files.keySet().stream()
                .filter(student -> known.student(student).isEmpty())
                .sorted()
                .forEach(student -> strangers.put(
                        student,
                        Finding.of(FindingCode.EFILE_WITHOUT_STUDENT, DocumentFindings.EFILE)
                                .about(student.value())));
        return List.copyOf(strangers.values());
    }
}
