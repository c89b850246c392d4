package org.aidroll.efile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.efile.EFile;
import org.aidroll.api.efile.EFileDocument;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the e-files of pupils who have one, or who are of a category for which the pack asks for documents. Each file is
 * gone through once: what can be said of it by itself is said then, and what others may have too is noted.
 */
final class CaseReader {
    private final DocumentTypes types;
    private final SharedThings shared;
    private final DocumentChecks documents;
    private final Map<StudentKey, EFile> files;
    private final Map<StudentKey, EFile> earlier;

    CaseReader(EFileRequest request, DocumentTypes types, SharedThings shared) {
        this.types = types;
        this.shared = shared;
        this.documents = new DocumentChecks(request.tiers().assessmentDate());
        this.files = byStudent(request.files());
        this.earlier = byStudent(request.earlier());
    }

    /** The e-file of each pupil; several of one pupil are put together. */
    static Map<StudentKey, EFile> byStudent(List<EFile> files) {
        Map<StudentKey, EFile> byStudent = new HashMap<>(files.size() * 2);
        for (EFile file : files) {
            EFile before = byStudent.put(file.student(), file);
            if (before != null) {
                List<EFileDocument> all = new ArrayList<>(before.documents());
                all.addAll(file.documents());
                byStudent.put(file.student(), new EFile(file.student(), all));
            }
        }
        return byStudent;
    }

    List<PupilCase> read(EFileRequest request) {
        var households = new ListedHouseholds(request.registries());
        List<PupilCase> cases = new ArrayList<>();
        for (TierAssignment assignment : request.tiers().assignments()) {
            StudentKey key = assignment.student().key();
            EFile own = files.get(key);
            EFile before = earlier.isEmpty() ? null : earlier.get(key);
            if (own != null || before != null || needs(assignment)) {
                var pupil = new PupilCase(
                        assignment,
                        read(own),
                        read(before),
                        households.of(request.identified().linksOf(key)));
                look(pupil, cases.size());
                unknown(own, pupil);
                cases.add(pupil);
            }
        }
        return cases;
    }

    private @Nullable ReadFile read(@Nullable EFile file) {
        return file == null ? null : new ReadFile(file, types);
    }

    private boolean needs(TierAssignment assignment) {
        for (CategoryEvidence evidence : assignment.categories()) {
            if (types.canEvidence(evidence.category())) {
                return true;
            }
        }
        for (Application application : assignment.applications()) {
            if (types.canEvidence(application.claimed())) {
                return true;
            }
        }
        return false;
    }

    private void look(PupilCase pupil, int index) {
        boolean ofInstitution = pupil.bringsInstitution(types);
        for (int place = 0; place < types.size(); place++) {
            ReadDocument own = pupil.own(place);
            if (own != null) {
                documents.check(own, pupil.findings());
                shared.see(own, index, place, ofInstitution);
            }
            ReadDocument before = pupil.earlier(place);
            if (before != null) {
                shared.see(before, index, place, ofInstitution);
            }
        }
    }

    private void unknown(@Nullable EFile file, PupilCase pupil) {
        if (file == null) {
            return;
        }
        for (EFileDocument document : file.documents()) {
            if (types.place(document.type()) < 0) {
                String shown = DocumentFindings.shown(document.type());
                pupil.findings().at(shown, FindingCode.DOCUMENT_UNKNOWN, shown);
            }
        }
    }
}
