package org.aidroll.county;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.Link;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;

/**
 * The frame of the error rates: the pupils of a school whom a list names or for whom money was paid, whether the school
 * told of them or not. The rules that can run on a roll, lists and payments: the records of the pupil on the roll, and
 * what was paid wrongly. E-files, reviews and appeals come with their own files.
 */
final class ErrorFrame {
    /** Errors of the school's own records; a damaged number in a department's list is not the school's. */
    private static final Set<FindingCode> RECORD_RULES = EnumSet.of(
            FindingCode.ID_MALFORMED,
            FindingCode.ID_CHECK_FAILED,
            FindingCode.ID_PRECISION_LOST,
            FindingCode.ID_FIFTEEN_DIGITS,
            FindingCode.ID_CONTRADICTS_ROLL,
            FindingCode.ID_TWICE_ON_ROLL);

    private final Set<String> frame = new HashSet<>();
    private final Set<String> wrong = new HashSet<>();
    private final AidRequest request;

    private ErrorFrame(AidRequest request) {
        this.request = request;
    }

    static ErrorFrame of(AidRequest request, AidRun run, CountyInput input) {
        var errors = new ErrorFrame(request);
        run.identified().links().stream().filter(Link::isAuto).forEach(link -> link.pupil()
                .ifPresent(pupil -> errors.frame.add(pupil.value())));
        run.reconciliation().lines().forEach(errors::payment);
        input.findings().values().forEach(found -> found.forEach(errors::record));
        run.identified().findings().forEach(errors::record);
        return errors;
    }

    private void payment(ReconciliationLine line) {
        frame.add(line.student().value());
        if (line.kind() != ReconciliationKind.OK) {
            wrong.add(line.student().value());
        }
    }

    private void record(Finding finding) {
        String subject = finding.subject();
        boolean ofRoll = finding.location().source().startsWith("roll");
        if (subject != null && ofRoll && RECORD_RULES.contains(finding.code())) {
            wrong.add(subject);
        }
    }

    /** One line for each school, in the order of the list of schools. */
    List<SchoolErrors> schools() {
        Map<String, int[]> counts = new HashMap<>();
        for (Student student : request.roll().students()) {
            String key = student.key().value();
            if (frame.contains(key)) {
                int[] count = counts.computeIfAbsent(student.enrolment().schoolCode(), none -> new int[2]);
                count[0]++;
                count[1] += wrong.contains(key) ? 1 : 0;
            }
        }
        List<SchoolErrors> schools = new ArrayList<>();
        for (School school : request.roll().schools()) {
            int[] count = counts.getOrDefault(school.code(), new int[2]);
            schools.add(new SchoolErrors(school, count[0], count[1]));
        }
        return schools;
    }
}
