package org.aidroll.errorrate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.api.errorrate.AuditFrame;
import org.aidroll.api.errorrate.FrameFreezer;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.roll.StudentKey;

/** The union of what schools tell and what the departments' lists say. */
public final class DefaultFrameFreezer implements FrameFreezer {

    @Override
    public List<AuditFrame> freeze(
            IdentifiedRoll identified, Collection<StudentKey> own, YearMonth month, LocalDate frozenAt) {
        Set<StudentKey> members = new HashSet<>(own);
        identified.links().stream().filter(Link::isAuto).forEach(link -> link.pupil()
                .ifPresent(members::add));
        Map<String, List<StudentKey>> bySchool = new TreeMap<>();
        identified.roll().schools().forEach(school -> bySchool.put(school.code(), new ArrayList<>()));
        identified.roll().students().stream()
                .filter(student -> members.contains(student.key()))
                .forEach(
                        student -> bySchool.computeIfAbsent(student.enrolment().schoolCode(), none -> new ArrayList<>())
                                .add(student.key()));
        List<AuditFrame> frames = new ArrayList<>();
        bySchool.forEach((school, subjects) -> frames.add(AuditFrame.freeze(month, school, subjects, frozenAt)));
        return frames;
    }
}
