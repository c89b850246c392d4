package org.aidroll.errorrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.ScoringRequest;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/** The frames of the month, one for each school, and whose record is in which. */
final class Frames {
    private static final Location PLACE = Location.of("frames");
    private static final Comparator<AuditFrame> ORDER = Comparator.comparing(AuditFrame::school)
            .thenComparing(AuditFrame::month)
            .thenComparing(AuditFrame::sha256);

    private final Map<String, AuditFrame> bySchool = new TreeMap<>();
    private final Map<StudentKey, AuditFrame> bySubject = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Frames(ScoringRequest request) {
        request.frames().stream().sorted(ORDER).distinct().forEach(frame -> take(frame, request));
        for (String school : new TreeSet<>(request.schools())) {
            var frame = bySchool.get(school);
            if (frame == null) {
                found(FindingCode.FRAME_MISSING, school, request.month().toString());
            } else if (frame.size() == 0) {
                found(FindingCode.FRAME_EMPTY, school);
            }
        }
        request.gone().stream().sorted().forEach(this::gone);
    }

    private void take(AuditFrame frame, ScoringRequest request) {
        if (!frame.month().equals(request.month()) || bySchool.putIfAbsent(frame.school(), frame) != null) {
            found(FindingCode.FRAME_NOT_OF_MONTH, frame.school(), frame.month().toString());
            return;
        }
        frame.subjects().forEach(subject -> bySubject.putIfAbsent(subject, frame));
    }

    private void gone(StudentKey subject) {
        var frame = bySubject.get(subject);
        if (frame != null) {
            findings.add(Finding.of(FindingCode.FRAME_RECORD_GONE, PLACE, frame.school())
                    .about(subject.value()));
        }
    }

    private void found(FindingCode code, String... arguments) {
        findings.add(Finding.of(code, PLACE, arguments));
    }

    Collection<AuditFrame> all() {
        return bySchool.values();
    }

    /** The frame that holds the record, or null. */
    @Nullable
    AuditFrame of(StudentKey subject) {
        return bySubject.get(subject);
    }

    List<Finding> findings() {
        return findings;
    }
}
